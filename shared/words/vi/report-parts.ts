/** The parts of the room of lists and reports. */
export const reportParts = {
  label: 'Các phần của mục Danh sách và báo cáo',
  files: 'Số liệu và tệp',
  signing: 'Tờ ký nhận',
  closing: 'Kết thúc phiên',
  followUp: 'Theo dõi sau phiên',
  fairs: 'So sánh phiên',
  papers: 'Văn bản',
}
