/** Lists taken over from files. */
export const imports = {
  title: 'Nhập danh sách từ tệp',
}
