/** The leaflet for whoever comes: short, large, by booth. */
export const leaflet = {
  title: 'VIỆC LÀM TẠI PHIÊN',
  how: 'Chọn việc muốn làm, đến bàn có số bên trái, trao thẻ tham gia. Tham gia phiên không mất tiền.',
  column: { vacancy: 'Vị trí tuyển dụng', wanted: 'Cần', wage: 'Lương một tháng', place: 'Nơi làm việc' },
  empty: 'Chưa có vị trí tuyển dụng nào.',
}
