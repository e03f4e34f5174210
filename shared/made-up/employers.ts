import { randomOf } from './random.ts'
import type { Random } from './random.ts'

/** A vacancy of a made-up employer; wages in VND a month. */
export type MadeUpVacancy = {
  title: string
  jobGroup: string
  wanted: number
  wageFrom: number
  wageTo: number
  placeKind: 'in-province' | 'out-of-province' | 'abroad'
  place: string
  isSkilled: boolean
  ageFrom: number
  ageTo: number | null
  /** Codes of the lists in resources/lists; null asks for none. */
  education: string | null
  qualification: string | null
  requirements: string | null
  benefits: string | null
}

export type MadeUpEmployer = {
  name: string
  /** Clearly synthetic: 4900 (Lạng Sơn's prefix) and a count. */
  taxCode: string
  address: string
  contact: string
  phone: string
  /** The Center interviews for them. */
  isAuthorisingCenter: boolean
  vacancies: MadeUpVacancy[]
}

const TRADES = [
  ['Điện tử', 'electronics-assembly', 'Công nhân lắp ráp điện tử', 'Kỹ thuật viên chuyền'],
  ['May mặc', 'sewing', 'Công nhân may', 'Tổ trưởng may'],
  ['Giày da', 'sewing', 'Công nhân giày da', 'Nhân viên kiểm hàng'],
  ['Cơ khí', 'mechanics', 'Thợ hàn', 'Thợ vận hành máy CNC'],
  ['Bao bì', 'factory-general', 'Công nhân sản xuất bao bì', 'Nhân viên kho'],
  ['Xây dựng', 'construction', 'Thợ xây', 'Thợ phụ'],
  ['Chế biến gỗ', 'wood', 'Công nhân xẻ gỗ', 'Thợ vận hành lò sấy'],
  ['Vận tải', 'driver', 'Lái xe tải', 'Phụ xe, bốc xếp'],
] as const
const NAMES = [
  'Mẫu Sơn',
  'Kỳ Cùng',
  'Hoa Hồi',
  'Ải Bắc',
  'Tam Thanh',
  'Đồng Mỏ',
  'Bình Minh',
  'Hồng Hà',
  'Việt Bắc',
  'Phương Đông',
]
const FAR = [
  'KCN Quang Châu, Bắc Ninh',
  'KCN Vân Trung, Bắc Ninh',
  'KCN Yên Phong, Bắc Ninh',
  'KCN Điềm Thụy, Thái Nguyên',
  'KCN Đình Vũ, Hải Phòng',
]
const NEAR = ['Phường Đông Kinh, Lạng Sơn', 'Xã Đồng Đăng, Lạng Sơn', 'Xã Hữu Lũng, Lạng Sơn', 'Xã Lộc Bình, Lạng Sơn']
/** The Center's own table, where counsellors sit. */
export const madeUpCenterTable = 'Bàn tư vấn của Trung tâm'

const REQUIREMENTS = ['Sức khỏe tốt, chịu khó', 'Đi làm được ca đêm', 'Có căn cước, giấy khám sức khỏe', null]
const BENEFITS = ['Có xe đưa đón, ăn ca', 'Ở ký túc xá miễn phí', 'Thưởng chuyên cần, đóng BHXH đầy đủ', null]
const ABROAD = ['Nhật Bản', 'Hàn Quốc', 'Đài Loan']

type BareVacancy = Omit<
  MadeUpVacancy,
  'ageFrom' | 'ageTo' | 'education' | 'qualification' | 'requirements' | 'benefits'
>

function madeUpVacancy(
  random: Random,
  title: string,
  jobGroup: string,
  placeKind: MadeUpVacancy['placeKind'],
): BareVacancy {
  const places = { 'in-province': NEAR, 'out-of-province': FAR, abroad: ABROAD }[placeKind]
  const low = placeKind === 'abroad' ? random.between(24, 30) : random.between(14, 20) / 2
  const high = low + random.between(2, placeKind === 'abroad' ? 10 : 7)
  return {
    title,
    jobGroup,
    wanted: random.pick([5, 10, 10, 20, 20, 30, 50, 100, 200]),
    wageFrom: low * 1_000_000,
    wageTo: high * 1_000_000,
    placeKind,
    place: random.pick(places),
    isSkilled: /Kỹ thuật|Thợ|Tổ trưởng|Lái/u.test(title),
  }
}

/** What a vacancy asks for and gives, by chances of its own: who offers what stays as it is. */
function withDemands(random: Random, vacancy: BareVacancy): MadeUpVacancy {
  const { isSkilled, placeKind } = vacancy
  return {
    ...vacancy,
    ageFrom: placeKind === 'abroad' ? 20 : 18,
    ageTo: random.pick([35, 40, 45, null]),
    education: isSkilled ? random.pick(['lower-secondary', 'upper-secondary']) : random.pick([null, 'lower-secondary']),
    qualification: isSkilled ? random.pick(['no-certificate', 'elementary', 'intermediate']) : null,
    requirements: random.pick(REQUIREMENTS),
    benefits: random.pick(BENEFITS),
  }
}

/** Makes up employers with their vacancies, as many fairs see them: mostly factories elsewhere. */
export function madeUpEmployers(seed: number, count: number): MadeUpEmployer[] {
  const random = randomOf(seed)
  const demands = randomOf(seed + 1000)
  return Array.from({ length: count }, (_, at) => {
    const [trade, jobGroup, ...titles] = random.pick(TRADES)
    const placeKind = random.pick([
      'out-of-province',
      'out-of-province',
      'out-of-province',
      'in-province',
      'in-province',
      'abroad',
    ] as const)
    const kind = placeKind === 'abroad' ? 'Công ty CP Cung ứng lao động' : `Công ty TNHH ${trade}`
    return {
      name: `${kind} ${random.pick(NAMES)} ${at + 1}`,
      taxCode: `4900${String(at + 1).padStart(6, '0')}`,
      address: placeKind === 'abroad' ? 'Hà Nội' : demands.pick(placeKind === 'in-province' ? NEAR : FAR),
      contact: random.pick(['Nguyễn Thị Mẫu', 'Trần Văn Thử', 'Lê Thu Giả', 'Hoàng Văn Ví']),
      phone: `0205${String(3_000_000 + at)}`,
      isAuthorisingCenter: random.chance(0.2),
      vacancies: titles
        .slice(0, random.between(1, titles.length))
        .map((title) => withDemands(demands, madeUpVacancy(random, title, jobGroup, placeKind))),
    }
  })
}
