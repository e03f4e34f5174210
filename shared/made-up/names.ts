import type { Sex } from '../citizen-card/codes.ts'
import type { Random } from './random.ts'

/** How one people of Lạng Sơn names its children; `share` of a hundred. */
type Naming = {
  ethnicityCode: string
  share: number
  surnames: readonly string[]
  maleMiddles: readonly string[]
  femaleMiddles: readonly string[]
  maleGiven: readonly string[]
  femaleGiven: readonly string[]
}

const words = (text: string): string[] => text.split(' ')
const MALE = words(
  'Nam Hùng Dũng Cường Tuấn Thắng Quân Đức Long Bình Sơn Hải Thành Trung Hiếu Duy Khánh Vinh Huy Tùng Đạt Quyết Thái Lực Hưng Phúc Toàn Kiên Bằng Chiến Thuận Trường Tiến Quang Minh Nghĩa Tâm Hoàn Lâm Đông Thử Thiện Điệp',
)
const FEMALE = words(
  'Hoa Lan Huệ Mai Hương Thảo Linh Trang Hạnh Thủy Thu Hà Hằng Nga Loan Yến Nhung Oanh Ngọc Phượng Liên Bích Dung Hiền Thúy Quỳnh Tuyết Vân Xuân Lệ Mẫu Bưởi Thơm Điệp Niệm Đào Diễm Khuyên Ly Ngân',
)

const NAMINGS: readonly Naming[] = [
  {
    ethnicityCode: 'nung',
    share: 42,
    surnames: words('Hoàng Nông Lý Triệu Vi Lương Hứa Chu La Lâm Mã Phùng Linh Đàm Lộc Vy Lành Lường Tô Mông'),
    maleMiddles: words('Văn Văn Văn Đức Minh Quốc Thanh Ngọc'),
    femaleMiddles: words('Thị Thị Thị Thu Bích Kim Ngọc'),
    maleGiven: MALE,
    femaleGiven: FEMALE,
  },
  {
    ethnicityCode: 'tay',
    share: 34,
    surnames: words('Hoàng Nông Vi Hà Bế Lương Dương Đinh Đặng Lộc Ma Phan Vương Đoàn Lý Lê'),
    maleMiddles: words('Văn Văn Văn Đình Công Quang Hải'),
    femaleMiddles: words('Thị Thị Thị Thúy Hồng Minh Thùy'),
    maleGiven: MALE,
    femaleGiven: FEMALE,
  },
  {
    ethnicityCode: 'kinh',
    share: 12,
    surnames: words('Nguyễn Nguyễn Trần Lê Phạm Vũ Đỗ Bùi Đặng Ngô Dương Huỳnh'),
    maleMiddles: words('Văn Đức Minh Hữu Xuân'),
    femaleMiddles: words('Thị Thị Thu Ngọc Phương'),
    maleGiven: MALE,
    femaleGiven: FEMALE,
  },
  {
    ethnicityCode: 'dao',
    share: 7,
    surnames: words('Triệu Triệu Bàn Đặng Phùng Lý Dương Chíu Tằng'),
    maleMiddles: words('Tài Phụ A Chằn Sinh Tiến Văn'),
    femaleMiddles: words('Mùi Tả Múi Mủi Thị'),
    maleGiven: words('Vạn Phin Sềnh Ton Chiêu Kiềm Phấu Quyên Lưu Hín Sơn Thanh'),
    femaleGiven: words('Ví Pham Nhây Coi Liều Mẩy Sếnh Phin Nái Chản Lai'),
  },
  {
    ethnicityCode: 'hoa',
    share: 2,
    surnames: words('Voòng Sằn Chíu Phùn Lỷ Trần Hoàng Lâm'),
    maleMiddles: words('Sám A Cún Tắc Văn'),
    femaleMiddles: words('Thị Nhì A Mùi'),
    maleGiven: words('Phúc Sáng Lềnh Cắm Dảu Minh'),
    femaleGiven: words('Múi Kíu Lan Pảo Mùi Dín'),
  },
  {
    ethnicityCode: 'mong',
    share: 3,
    surnames: words('Sùng Giàng Lý Vàng Thào Hầu Ma Mùa Hạng Hoàng Dương'),
    maleMiddles: words('A A A Seo Văn'),
    femaleMiddles: words('Thị Thị Thị'),
    maleGiven: words('Páo Sình Dơ Pó Chính Vàng Lử Dình Sử Tủa Khua Hờ'),
    femaleGiven: words('Dợ Mỷ Dua Pà Sua Chứ Mái Sông Xú Dế'),
  },
]

/** A made-up person's name with the people it is usual in. */
export type MadeUpName = {
  fullName: string
  ethnicityCode: string
  surname: string
}

/** Makes up a name as the peoples of Lạng Sơn give them; one in twenty is long. */
export function madeUpName(random: Random, sex: Sex): MadeUpName {
  let place = random.between(1, 100)
  const naming = NAMINGS.find(({ share }) => (place -= share) <= 0) ?? random.pick(NAMINGS)
  const [middles, given] =
    sex === 'male' ? [naming.maleMiddles, naming.maleGiven] : [naming.femaleMiddles, naming.femaleGiven]
  const surname = random.pick(naming.surnames)
  const name = [surname, random.pick(middles)]
  const last = random.pick(given)
  const isLong = random.chance(0.05)
  const isDouble = random.chance(0.3)
  if (isLong) name.push(random.pick(MALE), random.pick(FEMALE))
  else if (isDouble) name.push(random.pick(sex === 'male' ? MALE : FEMALE))
  if (name.at(-1) !== last) name.push(last)
  return { fullName: name.join(' '), ethnicityCode: naming.ethnicityCode, surname }
}
