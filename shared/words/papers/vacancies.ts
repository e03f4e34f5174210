/** The list for the wall. */
export const vacancies = {
  title: 'DANH SÁCH VỊ TRÍ TUYỂN DỤNG',
  how: 'Chọn vị trí muốn làm, rồi đến bàn có số bên trái.',
  column: {
    booth: 'Bàn',
    vacancy: 'Vị trí tuyển dụng, yêu cầu',
    employer: 'Đơn vị tuyển dụng',
    wanted: 'Chỉ tiêu',
    wage: 'Lương/tháng',
    place: 'Nơi làm việc',
  },
  total: (vacancies: number, wanted: number) => `${vacancies} vị trí, chỉ tiêu ${wanted} người`,
  least: (level: string) => `từ ${level.toLocaleLowerCase('vi')}`,
  skilled: 'có tay nghề',
  unskilled: 'không yêu cầu tay nghề',
  empty: 'Chưa có vị trí tuyển dụng nào.',
}
