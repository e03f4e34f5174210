const count = (value: number): string => new Intl.NumberFormat('vi-VN').format(value)

/** The sign on a table. */
export const signs = {
  fold: 'Gấp theo đường này rồi dựng trên bàn',
  center: 'Tư vấn việc làm, chính sách, học nghề. Miễn phí',
  offers: (vacancies: number, wanted: number) =>
    wanted === 0
      ? `${count(vacancies)} vị trí tuyển dụng`
      : `${count(vacancies)} vị trí tuyển dụng · chỉ tiêu ${count(wanted)} người`,
  invite: 'Xin mời trao thẻ tham gia để được ghi nhận phỏng vấn',
}
