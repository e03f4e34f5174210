/**
 * Slips with the passwords of employers' files. By themselves and without the words of other papers: only the room of files
 * fetches them, and a piece of code shared with the drawing of papers would be one more for the desk to know of at its start.
 */
export const passwordSlips = {
  rehearsal: 'CHẠY THỬ',
  title: 'MẬT KHẨU TỆP DANH SÁCH GIAO ĐƠN VỊ TUYỂN DỤNG',
  cut: 'Cắt theo đường kẻ, đưa mỗi đơn vị một phiếu hoặc đọc qua điện thoại. Không gửi mật khẩu cùng tệp. Hủy tờ này khi đã giao hết.',
  leftOut: (names: string) => `Không có tệp vì chưa có ai đồng ý chia sẻ: ${names}.`,
  booth: (booth: string) => (/^bàn /i.test(booth) ? booth : `Bàn ${booth}`),
  password: 'Mật khẩu mở tệp',
  deleteBefore: (day: string) => `Xóa tệp trước ngày ${day} đối với người không được tuyển dụng.`,
  madeOf: (fair: string, day: string, time: string, madeOn: string) =>
    `${fair}, ${day}. Lập lúc ${time} ngày ${madeOn}.`,
}
