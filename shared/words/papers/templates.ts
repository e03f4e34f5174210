/** What is wrong with a template of a list or paper, for whoever edited it. */
export const templates = {
  sentence: (file: string, problem: string) => `${file}: ${problem}`,
  noJson: 'tệp không phải là JSON; thường là thiếu hoặc thừa dấu phẩy, dấu ngoặc kép hay dấu ngoặc',
  shape: (place: string) => (place === '' ? 'tệp không đúng cấu trúc' : `mục “${place}” thiếu hoặc sai kiểu`),
  field: (column: number, field: string, known: readonly string[]) =>
    `cột thứ ${column} ghi “${field}”, không có trường này; các trường dùng được: ${known.join(', ')}`,
  twice: (column: number, field: string) => `cột thứ ${column} lặp lại trường “${field}”`,
  mustShow: (field: string) => `thiếu cột “${field}”, danh sách này không bỏ được cột đó`,
  mustName: (value: string) => `phần đầu danh sách phải có {${value}}`,
  fileName: (name: string) => `tên tệp “${name}” đã là tên của danh sách khác, hãy đặt tên khác ở mục “fileName”`,
  titleOfAnother: (title: string) =>
    `tiêu đề “${title}” là của một cột khác, khi tệp gửi lại sẽ đọc nhầm hai cột; hãy đặt tiêu đề khác`,
  value: (value: string, known: readonly string[]) =>
    `không có gì để điền vào {${value}}; điền được: ${known.map((name) => `{${name}}`).join(', ')}`,
}
