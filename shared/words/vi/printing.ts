/** The printing room: the queue and its printers. */
export const printing = {
  title: 'In thẻ',
  printer: 'Máy in',
  printerDefault: 'Máy in mặc định của hệ điều hành',
  isDefault: (name: string) => `${name} (mặc định)`,
  noPrinters: 'Máy này chưa có máy in nào. Vẫn tải được thẻ dạng PDF để in ở máy khác.',
  format: 'Khổ thẻ',
}
