const count = (value: number): string => new Intl.NumberFormat('vi-VN').format(value)

/** The fairs of a year side by side. */
export const compared = {
  year: 'Năm',
  fairs: 'Các phiên trong năm',
  byCommune: 'Theo xã, phường',
  noFairs: 'Chưa có phiên nào trong năm này',
  noFairsNext: 'Phiên đã mở hoặc đã kết thúc hiện ở đây. Phiên nháp và phiên chạy thử không tính.',
  none: '–',
  unknown: 'Chưa rõ',
  ofTarget: (attended: number, target: number) => `${count(attended)} / ${count(target)}`,
  visits: 'Cộng các phiên (lượt người)',
  persons: 'Cả năm (mỗi người một lần)',
  total: 'Tổng số',
  returned: (persons: number) =>
    persons === 0
      ? 'Không có ai tham gia nhiều hơn một phiên.'
      : `${count(persons)} người tham gia nhiều hơn một phiên nên số người ít hơn số lượt.`,
  column: {
    fair: 'Phiên',
    employers: 'Đơn vị',
    wanted: 'Chỉ tiêu tuyển',
    attended: 'Người tham gia',
    target: 'Mục tiêu',
    women: 'Nữ',
    counselled: 'Được tư vấn',
    interviewed: 'Được phỏng vấn',
    preSelected: 'Đạt sơ tuyển',
    hired: 'Tuyển tại phiên',
    connected: 'Kết nối thành công',
    commune: 'Xã, phường',
    visits: 'Lượt người',
    persons: 'Số người',
  },
  file: 'So sánh các phiên trong năm',
}
