import type { Match } from '../../shared/contract/employers.ts'
import type { DocumentFace, DocumentHead, DocumentOrder, VacancyFace } from '../../shared/document-face.ts'
import type { DocumentPaperName } from '../../shared/document-papers.ts'
import { composeSheetCode } from '../../shared/sheet-code.ts'
import { signing, signingAhead, signingHandbooks, signingNotes } from './signing-orders.ts'

/** The head of every paper drawn in tests. */
export const head: DocumentHead = {
  center: 'Trung tâm Dịch vụ việc làm Lạng Sơn',
  province: 'Tỉnh Lạng Sơn',
  fairName: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
  heldOn: '2026-11-24',
  place: 'Nhà văn hóa xã Thiện Thuật',
  rehearsal: false,
}

/** An employer whose name is as long as they come. */
export const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Sản xuất và Xuất nhập khẩu Linh kiện điện tử Nguyễn Đặng Thuỷ Ngượng – Chi nhánh Khu công nghiệp Đồng Bành'

/** A paper as the page gets it. */
export function documentOrder(document: DocumentFace, fields: Partial<DocumentOrder> = {}): DocumentOrder {
  return { document, head, paper: 'a4', offset: { x: 0, y: 0 }, ...fields }
}

/** Table cards: an ordinary one, one with the longest name, and the counsellors'. */
export const cards: Extract<DocumentFace, { kind: 'booth-cards' }> = {
  kind: 'booth-cards',
  link: 'http://192.168.137.1:8643',
  wifi: { name: 'Hội trường; "Thiện Thuật"', password: 'viec:lam,2026\\ok' },
  cards: [
    ['Công ty cổ phần May Mẫu Sơn', '5', false],
    [longName, '12', false],
    ['Bàn tư vấn của Trung tâm', null, true],
  ].map(([employer, booth, isCenter], at) => ({
    employer: employer as string,
    booth: booth as string | null,
    isCenter: isCenter as boolean,
    code: `K7${at}M-XQ2P`,
    path: `/b#Zk3v9${at}Qw1sT7yLm4nBcXeR`,
  })),
}

/** Sheets of booths with few and many vacancies, without any, and a desk's register. */
export const sheets: Extract<DocumentFace, { kind: 'sheets' }> = {
  kind: 'sheets',
  sheets: [
    { employer: 'Công ty cổ phần May Mẫu Sơn', booth: '5', vacancies: ['Công nhân may', 'Tổ trưởng may'] },
    {
      employer: longName,
      booth: '12',
      vacancies: Array.from({ length: 14 }, (_, at) => `Kỹ thuật viên vận hành chuyền lắp ráp số ${at + 1}`),
    },
    { employer: 'Hợp tác xã Hoa Hồi', booth: null, vacancies: [] },
    null,
  ].map((booth, at) => ({
    number: 118 + at,
    code: composeSheetCode('4321', 118 + at),
    kind: booth === null ? 'register' : 'interviews',
    rows: booth === null ? 14 : 20,
    ...(booth ?? { employer: null, booth: null, vacancies: [] }),
  })),
}

const holder = {
  number: 'A-0042-7',
  fullName: 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường',
  birthDate: '1996-03-15',
  sex: 'female',
  commune: 'Xã Thiện Thuật',
  phone: '0912 345 678',
} as const
const employer = {
  name: longName,
  booth: '12',
  address: 'Lô CN-07, Khu công nghiệp Đồng Bành, xã Chi Lăng, tỉnh Lạng Sơn',
  contact: 'Bà Hoàng Thị Mỷ, phòng nhân sự',
  phone: '0205 000 012',
}
const nobody = { number: 'B-0007-3', fullName: null, birthDate: null, sex: null, commune: null, phone: null }
const plainEmployer = { name: 'Hợp tác xã Hoa Hồi', booth: null, address: null, contact: null, phone: null }

/** Phiếu hẹn with everything known, and with next to nothing. */
export const appointment: DocumentFace = {
  kind: 'appointment-slip',
  holder,
  employer,
  vacancy: 'Kỹ thuật viên vận hành chuyền lắp ráp',
  at: Date.UTC(2026, 10, 27, 1, 30),
  place: 'Cổng số 2, Khu công nghiệp Đồng Bành, xã Chi Lăng, tỉnh Lạng Sơn',
}
export const bareAppointment: DocumentFace = {
  kind: 'appointment-slip',
  holder: nobody,
  employer: plainEmployer,
  vacancy: null,
  at: null,
  place: null,
}

/** A vacancy as the list for the wall has it. */
export function vacancy(fields: Partial<VacancyFace> = {}): VacancyFace {
  return {
    title: 'Công nhân may',
    employer: 'Công ty cổ phần May Mẫu Sơn',
    booth: '5',
    wanted: 40,
    jobGroup: 'sewing',
    wageFrom: 7_000_000,
    wageTo: 9_500_000,
    placeKind: 'in-province',
    place: 'Xã Đồng Đăng, Lạng Sơn',
    skilled: false,
    ageFrom: 18,
    ageTo: 45,
    education: null,
    qualification: null,
    requirements: null,
    benefits: null,
    ...fields,
  }
}

/** Phiếu giới thiệu việc làm, with everything known and with next to nothing. */
export const referral: DocumentFace = {
  kind: 'referral-slip',
  holder,
  employer,
  vacancy: vacancy({ title: 'Kỹ thuật viên vận hành chuyền lắp ráp', employer: longName }),
  givenOn: '2026-11-24',
}
export const bareReferral: DocumentFace = {
  kind: 'referral-slip',
  holder: nobody,
  employer: plainEmployer,
  vacancy: null,
  givenOn: '2026-11-24',
}

/** A list of several pages, with long and with missing parts. */
export const list: Extract<DocumentFace, { kind: 'vacancy-list' }> = {
  kind: 'vacancy-list',
  vacancies: Array.from({ length: 60 }, (_, at) =>
    vacancy({
      title: `${['Công nhân may', 'Thợ hàn', 'Lái xe tải', 'Nhân viên kho'][at % 4]} ${at + 1}`,
      jobGroup: ['sewing', 'mechanics', 'driver', null][at % 4] ?? null,
      booth: at % 7 === 0 ? null : String((at % 40) + 1),
      employer: at % 9 === 0 ? longName : 'Công ty cổ phần May Mẫu Sơn',
      wageFrom: at % 5 === 0 ? null : 7_000_000,
      wageTo: at % 3 === 0 ? null : 9_500_000,
      education: at % 2 === 0 ? 'lower-secondary' : null,
      qualification: at % 6 === 0 ? 'intermediate' : null,
      requirements: at % 4 === 0 ? 'Chịu khó, làm được ca đêm; có xe đưa đón hằng ngày từ trung tâm xã' : null,
      placeKind: at % 8 === 0 ? 'abroad' : 'in-province',
      place: at % 8 === 0 ? 'Nhật Bản' : 'Xã Đồng Đăng, Lạng Sơn',
    }),
  ),
}

/** The vacancies that fit somebody. */
export const matches: Extract<DocumentFace, { kind: 'match-slip' }> = {
  kind: 'match-slip',
  holder,
  matches: Array.from({ length: 8 }, (_, at): Match => {
    const {
      employer: employerName,
      skilled: _skilled,
      requirements: _requirements,
      benefits: _benefits,
      ...shown
    } = vacancy()
    return {
      ...shown,
      vacancyId: `0192f0c1-0000-7000-8000-00000000000${at}`,
      employerId: '0192f0c1-0000-7000-8000-0000000000aa',
      employerName: at === 2 ? longName : employerName,
      booth: at === 5 ? null : String(at + 5),
      reached: 0,
      reasons: at < 4 ? ['occupation', 'need', 'wage'] : ['open-to-all'],
      doubts: at === 1 ? ['age'] : at === 6 ? ['wage-lower', 'full'] : [],
    }
  }),
}

/** Signs of an ordinary table, of one with the longest name, and the counsellors'. */
export const tableSigns: Extract<DocumentFace, { kind: 'table-signs' }> = {
  kind: 'table-signs',
  signs: [
    { employer: 'Công ty cổ phần May Mẫu Sơn', booth: '5', isCenter: false, vacancies: 4, wanted: 320 },
    { employer: longName, booth: '12', isCenter: false, vacancies: 14, wanted: 0 },
    { employer: 'Bàn tư vấn của Trung tâm', booth: null, isCenter: true, vacancies: 0, wanted: 0 },
  ],
}

/** A leaflet of thirty employers with fourteen vacancies each, some names as long as they come. */
export const leaflet: Extract<DocumentFace, { kind: 'vacancy-leaflet' }> = {
  kind: 'vacancy-leaflet',
  employers: Array.from({ length: 30 }, (_, at) => ({
    employer: at % 9 === 1 ? longName : `Công ty cổ phần May Mẫu Sơn ${at + 1}`,
    booth: at === 29 ? null : String(at + 1),
    vacancies: Array.from({ length: 14 }, (__, own) =>
      vacancy({
        title:
          own === 3 ? `Kỹ thuật viên vận hành chuyền lắp ráp linh kiện điện tử ${at}.${own}` : `Công nhân ${at}.${own}`,
        wanted: own % 5 === 0 ? null : 40,
        wageTo: own % 3 === 0 ? null : 9_500_000,
        place: own % 4 === 0 ? null : 'Khu công nghiệp Đồng Bành, xã Chi Lăng',
      }),
    ),
  })),
}

/** Every paper that is kept as a golden picture, by name, with the paper it is drawn on. */
export const drawnPapers: readonly (readonly [string, DocumentOrder])[] = [
  ['booth-card', documentOrder(cards)],
  ['booth-card-long', documentOrder({ ...cards, wifi: null, cards: cards.cards.slice(1, 2) })],
  ['interview-sheet', documentOrder(sheets)],
  ['interview-sheet-many', documentOrder({ ...sheets, sheets: sheets.sheets.slice(1, 3) })],
  [
    'register-sheet',
    documentOrder({ ...sheets, sheets: sheets.sheets.slice(3) }, { head: { ...head, rehearsal: true } }),
  ],
  ...onPapers('appointment-slip', appointment, ['a4', 'a5', 'slip', 'slip-58']),
  ['appointment-slip-bare', documentOrder(bareAppointment, { paper: 'a5' })],
  ...onPapers('referral-slip', referral, ['a4', 'a5', 'slip']),
  ['referral-slip-bare', documentOrder(bareReferral, { paper: 'a5' })],
  ['vacancy-list', documentOrder(list)],
  ['vacancy-list-empty', documentOrder({ ...list, vacancies: [] })],
  ...onPapers('match-slip', matches, ['a4', 'a5', 'slip']),
  ['table-sign', documentOrder(tableSigns)],
  ['table-sign-long', documentOrder({ ...tableSigns, signs: tableSigns.signs.slice(1, 2) })],
  ['table-sign-center', documentOrder({ ...tableSigns, signs: tableSigns.signs.slice(2) })],
  ['vacancy-leaflet', documentOrder(leaflet)],
  ['vacancy-leaflet-empty', documentOrder({ ...leaflet, employers: [] }, { head: { ...head, rehearsal: true } })],
  ['privacy-poster', documentOrder({ kind: 'privacy-poster' })],
  ['privacy-poster-a3', documentOrder({ kind: 'privacy-poster' }, { paper: 'a3' })],
  ['helper-guide', documentOrder({ kind: 'helper-guide' })],
  ['signing-sheet', documentOrder(signing)],
  ['signing-sheet-notes', documentOrder(signingNotes)],
  ['signing-ahead', documentOrder(signingAhead)],
  ['signing-handbooks', documentOrder(signingHandbooks, { head: { ...head, rehearsal: true } })],
  ['match-slip-nothing', documentOrder({ ...matches, matches: [] }, { paper: 'a5' })],
]

function onPapers(
  name: string,
  document: DocumentFace,
  papers: readonly DocumentPaperName[],
): (readonly [string, DocumentOrder])[] {
  return papers.map((paper) => [`${name}-${paper}`, documentOrder(document, { paper })] as const)
}
