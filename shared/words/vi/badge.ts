/** Words on the badge itself and beside its drawing. */
export const badge = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number: string, name: string) => `Thẻ tham gia ${number} của ${name}`,
  nameCut: 'Họ tên dài hơn thẻ, bản in bị cắt bớt. Kiểm tra thẻ trước khi trao.',
  formats: {
    'a4-8up': 'Khổ A4, 8 thẻ một tờ',
    'card-90x55': 'Thẻ rời 90 × 55 mm',
  },
}
