/** Words on the badge itself and beside its drawing. */
export const badge = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number: string, name: string) => `Thẻ tham gia ${number} của ${name}`,
  nameCut: 'Họ tên dài hơn thẻ, bản in bị cắt bớt. Kiểm tra thẻ trước khi trao.',
  formats: {
    'a4-8up': 'Giấy A4 cắt rời, 8 thẻ một tờ',
    'a4-10up': 'Giấy A4 cắt rời, 10 thẻ một tờ',
    'a4-sticker-8': 'Giấy dán A4, 8 nhãn 99,1 × 67,7 mm',
    'a4-sticker-10': 'Giấy dán A4, 10 nhãn 99,1 × 57 mm',
    'card-90x55': 'Thẻ rời 90 × 55 mm',
    'card-86x54': 'Thẻ rời 86 × 54 mm',
    'roll-80': 'Giấy cuộn nhiệt 80 mm',
    'roll-58': 'Giấy cuộn nhiệt 58 mm',
  },
}
