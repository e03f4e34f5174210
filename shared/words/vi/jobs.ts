import type { Match } from '../../contract/employers.ts'

const amount = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 })
const millions = (dong: number): string => amount.format(dong / 1_000_000)

/** What is offered and what fits whom: said alike on screens, on the board and on paper. */
export const jobs = {
  /** Đồng a month, in millions as people say it. */
  wage: (from: number | null, to: number | null): string => {
    if (from !== null && to !== null)
      return from === to ? `${millions(from)} triệu` : `${millions(from)}–${millions(to)} triệu`
    if (from !== null) return `từ ${millions(from)} triệu`
    return to === null ? 'trao đổi tại bàn' : `đến ${millions(to)} triệu`
  },
  ages: (from: number | null, to: number | null): string => {
    if (from !== null && to !== null) return from === to ? `${from} tuổi` : `${from}–${to} tuổi`
    if (from !== null) return `từ ${from} tuổi`
    return to === null ? 'không hạn chế tuổi' : `đến ${to} tuổi`
  },
  wantedCount: (wanted: number) => `cần ${wanted}`,
  /** Persons reached of the number wanted. */
  reached: (reached: number, wanted: number) => `đạt ${reached}/${wanted}`,
  full: 'Đã đủ người',
  placeKind: { 'in-province': 'Trong tỉnh', 'out-of-province': 'Ngoài tỉnh', abroad: 'Ngoài nước' },
  otherGroup: 'Công việc khác',
  noBooth: 'Chưa xếp bàn',
  fit: {
    title: 'Việc làm phù hợp',
    titleOf: (who: string) => `Việc làm phù hợp với ${who}`,
    open: 'Xem',
    hide: 'Ẩn',
    key: 'Alt+J',
    print: 'In phiếu việc làm phù hợp',
    printed: (printer: string) => `Đã gửi in ở máy in ${printer}.`,
    nothing: 'Chưa có vị trí nào phù hợp.',
    nothingNext: 'Mời người này xem Bảng vị trí tuyển dụng, hoặc gặp tư vấn viên ở bàn của Trung tâm.',
    noWishes:
      'Chưa biết người này muốn làm việc gì, ở đâu, lương bao nhiêu. Dưới đây là những việc không yêu cầu tay nghề.',
    noWishesNothing: 'Chưa biết người này muốn làm việc gì, ở đâu, lương bao nhiêu.',
    noneMet: 'Không có vị trí nào đúng mong muốn. Dưới đây là những việc không yêu cầu tay nghề.',
    ask: 'Hỏi mong muốn',
    more: (count: number) => `Còn ${count} vị trí khác`,
    goTo: (booth: string) => `Đến bàn ${booth}`,
    reasons: 'Vì sao phù hợp',
    doubts: 'Cần hỏi thêm',
    reason: {
      occupation: ({ group }) => `${group}, như đã nói muốn làm`,
      need: ({ placeKind }) => `${placeKind}, đúng nhu cầu`,
      place: ({ place }) => `Làm ở ${place}, như đã nói`,
      wage: ({ wage, wished }) => `Lương ${wage}, mong muốn ${wished}`,
      'open-to-all': () => 'Không yêu cầu bằng cấp, tay nghề',
    } satisfies Record<Match['reasons'][number], (facts: Facts) => string> as Record<
      Match['reasons'][number],
      (facts: Facts) => string
    >,
    doubt: {
      age: ({ ages, age }) =>
        age === null ? `Tuyển ${ages}, chưa biết năm sinh` : `Tuyển ${ages}, người này ${age} tuổi`,
      education: ({ education, heldEducation }) =>
        heldEducation === null
          ? `Yêu cầu ${education}, chưa biết học vấn`
          : `Yêu cầu ${education}, hiện ${heldEducation}`,
      qualification: ({ qualification, heldQualification }) =>
        heldQualification === null
          ? `Yêu cầu ${qualification}, chưa biết tay nghề`
          : `Yêu cầu ${qualification}, hiện ${heldQualification}`,
      'other-work': ({ group }) => `Việc khác với mong muốn: ${group}`,
      elsewhere: ({ place, placeKind }) => `Nơi làm khác mong muốn: ${placeKind === '' ? place : placeKind}`,
      'wage-lower': ({ wage, wished }) => `Lương ${wage}, thấp hơn mong muốn ${wished}`,
      full: ({ reached, wanted }) => `Đã đủ người (${reached}/${wanted})`,
    } satisfies Record<Match['doubts'][number], (facts: Facts) => string> as Record<
      Match['doubts'][number],
      (facts: Facts) => string
    >,
    /** Where a vacancy asks for training and does not say which. */
    someTraining: 'tay nghề',
  },
  board: {
    title: 'Bảng vị trí tuyển dụng',
    open: 'Mở bảng vị trí tuyển dụng',
    note: 'Chọn vị trí muốn làm rồi đến bàn có số bên trái.',
    column: { booth: 'Bàn', vacancy: 'Vị trí', wage: 'Lương một tháng', place: 'Nơi làm việc', wanted: 'Cần' },
    total: (vacancies: number, wanted: number) => `${vacancies} vị trí, cần ${wanted} người`,
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    goesOn: (seconds: number) => `Tự chuyển trang sau mỗi ${seconds} giây`,
    stopped: 'Đang dừng ở trang này',
    stop: 'Dừng',
    start: 'Chạy tiếp',
    next: 'Trang sau',
    previous: 'Trang trước',
    wide: 'Toàn màn hình',
    leave: 'Đóng bảng',
    empty: 'Chưa có vị trí tuyển dụng nào.',
    emptyNext: 'Thêm vị trí ở Đơn vị và vị trí (F5).',
    continued: 'tiếp',
  },
}

type Facts = {
  /** The vacancy's own, in words. */
  group: string
  placeKind: string
  place: string
  wage: string
  ages: string
  education: string
  qualification: string
  reached: number
  wanted: number
  /** The attendee's. */
  wished: string
  age: number | null
  heldEducation: string | null
  heldQualification: string | null
}
/** What the reasons and doubts of one vacancy are said with. */
export type MatchFacts = Facts
