/** The live board: the day's figures in the office and on a television. */
export const live = {
  title: 'Bảng số liệu trực tiếp',
}
