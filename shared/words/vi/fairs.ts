/** Fairs and how they are prepared: the list of fairs, readiness, papers beforehand, operators. */
export const fairs = {
  title: 'Phiên giao dịch việc làm',
  parts: {
    label: 'Các phần của phòng Phiên giao dịch',
    fairs: 'Các phiên',
    ready: 'Kiểm tra trước giờ mở',
    kit: 'Hồ sơ trước phiên',
    operators: 'Người vận hành',
  },
}
