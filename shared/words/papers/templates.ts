/** What is wrong with a template of a list or paper, for whoever edited it. */
export const templates = {
  sentence: (file: string, problem: string) => `${file}: ${problem}`,
  shape: (place: string) => (place === '' ? 'tệp không đúng cấu trúc' : `mục “${place}” thiếu hoặc sai kiểu`),
  field: (column: number, field: string, known: readonly string[]) =>
    `cột thứ ${column} ghi “${field}”, không có trường này; các trường dùng được: ${known.join(', ')}`,
  twice: (column: number, field: string) => `cột thứ ${column} lặp lại trường “${field}”`,
  value: (value: string, known: readonly string[]) =>
    `không có gì để điền vào {${value}}; điền được: ${known.map((name) => `{${name}}`).join(', ')}`,
}
