/** Words on the badge itself and beside its drawing. */
export const badge = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number: string, name: string) => `Thẻ tham gia ${number} của ${name}`,
  blankDrawing: (number: string) => `Thẻ tham gia ${number} để trống họ tên`,
  backDrawing: 'Mặt sau thẻ',
  /** Above the line on which a helper writes the name. */
  nameLine: 'Họ và tên',
  /** Beside an icon, and as short as that. */
  needs: {
    'job-in-province': 'Việc trong tỉnh',
    'job-other-province': 'Việc ngoài tỉnh',
    'job-abroad': 'Việc nước ngoài',
    'vocational-training': 'Học nghề',
    'labour-law-advice': 'Chính sách',
    'unemployment-insurance': 'BH thất nghiệp',
    loan: 'Vay vốn',
    other: 'Khác',
  },
  back: {
    booths: 'Các bàn tuyển dụng',
    programme: 'Chương trình',
    /** Says what the number behind an employer's name is. */
    vacancies: 'Số bên phải: vị trí tuyển dụng',
  },
  test: {
    title: 'Trang thử',
    sides:
      'Dùng thước đo từ mép giấy bên trái đến vạch 10. Nếu được 12 mm thì bản in lệch sang phải 2 mm: bớt 2 ở ô Sang phải. Đo từ mép trên như vậy cho ô Xuống dưới.',
    correction: (x: string, y: string) => `Đang chỉnh: sang phải ${x}, xuống dưới ${y} mm`,
  },
  nameCut: 'Họ tên dài hơn thẻ, bản in bị cắt bớt. Kiểm tra thẻ trước khi trao.',
  formats: {
    'a4-8up': 'Giấy A4 cắt rời, 8 thẻ một tờ',
    'a4-10up': 'Giấy A4 cắt rời, 10 thẻ một tờ',
    'a4-sticker-8': 'Nhãn dán A4, 8 nhãn 99,1 × 67,7 mm',
    'a4-sticker-10': 'Nhãn dán A4, 10 nhãn 99,1 × 57 mm',
    'card-90x55': 'Thẻ rời 90 × 55 mm',
    'card-86x54': 'Thẻ rời 86 × 54 mm',
    'roll-80': 'Giấy in nhiệt, cuộn 80 mm',
    'roll-58': 'Giấy in nhiệt, cuộn 58 mm',
  },
}
