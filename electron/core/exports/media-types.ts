export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
}

/** `danh-sach-nguoi-tham-gia-2026-11-24.xlsx`: ASCII with the fair's day, since not every system keeps marks in a file's name. */
export function fileNamed(name: string, ending: keyof typeof mediaTypes, day: string): string {
  return `${name}-${day}.${ending}`
}
