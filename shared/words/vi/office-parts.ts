/** The parts of the room of employers: who came to hire, paper that is typed afterwards, what booths see. */
export const officeParts = {
  label: 'Các phần của mục Đơn vị và vị trí',
  employers: 'Đơn vị và vị trí',
  sheets: 'Nhập tờ giấy',
  booths: 'Thiết lập bàn',
}
