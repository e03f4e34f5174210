import { fold } from './fold.ts'

// Words of names that the scanner's losses turn into another lawful syllable: Tiến without its letter is
// "Tin", which spelling alone cannot tell. Only frequent ones, for a remark that the clerk should compare.
const FREQUENT = (
  'Văn Thị Triệu Bùi Hứa Bế Đỗ Ngô Vũ Võ Hồ Hầu Hạng Chíu Voòng Lỷ Phùn Tằng Bàn Lành Lường Hoàng Nông Đàm Lộc Tô Mã ' +
  'Tiến Tuấn Hiếu Hiền Hiển Kiên Liên Liễu Liều Diễm Diệp Điệp Niệm Thiện Nghĩa Chiến Chiêm Biên Viên Tiên ' +
  'Hải Hài Hậu Huệ Hòa Hoài Hoàn Toàn Toán Thảo Đào Bảo Hảo Mùi Múi Mủi Thủy Thúy Thùy Thụy Quý Quyết Tuyết ' +
  'Vân Xuân Quân Luân Huân Tuân Ngân Lệ Mẫu Bưởi Thơm Hương Phương Phượng Dương Cường Trường Thưởng Lương ' +
  'Đức Phúc Lực Đạt Bằng Hằng Thắng Đăng Hạnh Khánh Bích Tài Thái Lý Mỹ Mỷ Tâm Lâm Cẩm Cầm Thành Đình Bình ' +
  'Tùng Hùng Dũng Hưng Hồng Đông Hà Nhã Thêu Kiều Yến Nguyễn Nguyên Nguyệt Mẩy Phấu Sềnh Lềnh Kiềm Nhây'
).split(' ')
// Name words that need no marks, though one of the above may leave them.
const PLAIN = new Set(
  'an anh ba bao ban bang chi chu cam duy dung giang ha hai ho hoa hong huy hung kha khanh kim la lai lam lan lang lang linh loan long ly ma mai may minh my nam nga ngan nhi nhung oanh phan phin phong quang quy quyen sa sang sao seo sinh son ta tam tan thanh thao thu trang trinh trung vang vi vinh vy xuan y yen'.split(
    ' ',
  ),
)

/** What is left of a word when letters beyond ASCII, or beyond Latin-1, or all marks are dropped on the way. */
function leftOf(word: string): string[] {
  const dropped = [word.replace(/[^\u0000-\u007f]/gu, ''), word.replace(/[^\u0000-\u00ff]/gu, '')]
  return [...dropped.map((left) => left.toLowerCase()), fold(word)]
}

const WHOLE = new Set(FREQUENT.map((word) => word.toLowerCase()))
const LEFT = new Set(
  FREQUENT.flatMap((word) => leftOf(word)).filter((left) => left !== '' && !WHOLE.has(left) && !PLAIN.has(left)),
)

/** Whether a word of a name (lower case, NFC) is rather a frequent one that lost its accented letters. */
export function mayHaveLostLetters(word: string): boolean {
  return LEFT.has(word)
}
