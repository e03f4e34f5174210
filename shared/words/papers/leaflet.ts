/** The leaflet for whoever comes: short, large, by booth. */
export const leaflet = {
  title: 'VIỆC LÀM TẠI PHIÊN',
  how: 'Chọn việc muốn làm, đến bàn ghi ở dòng đen, trao thẻ tham gia. Lương tính theo tháng. Tham gia không mất tiền.',
  empty: 'Chưa có vị trí tuyển dụng nào.',
}
