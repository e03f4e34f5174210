const count = (value: number): string => new Intl.NumberFormat('vi-VN').format(value)

/** The list for the wall. */
export const vacancies = {
  title: 'DANH SÁCH VỊ TRÍ TUYỂN DỤNG',
  how: 'Chọn vị trí muốn làm, rồi đến bàn có số bên trái.',
  column: {
    booth: 'Bàn',
    vacancy: 'Vị trí tuyển dụng, yêu cầu',
    employer: 'Đơn vị tuyển dụng',
    wanted: 'Chỉ tiêu',
    wage: 'Lương một tháng',
    place: 'Nơi làm việc',
  },
  total: (vacancies: number, wanted: number) => `${count(vacancies)} vị trí, chỉ tiêu ${count(wanted)} người`,
  least: (level: string) => `${level} trở lên`,
  skilled: 'Có tay nghề',
  unskilled: 'Không yêu cầu tay nghề',
  empty: 'Chưa có vị trí tuyển dụng nào.',
}
