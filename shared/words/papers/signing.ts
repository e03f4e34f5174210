import { standing } from './standing.ts'

const field = { fullName: 'họ tên', born: 'năm sinh', sex: 'giới tính', home: 'nơi ở', copies: 'số cuốn' }

/** Sheets that people sign, and what stands beneath them once something was put right. */
export const signing = {
  title: 'DANH SÁCH NGƯỜI THAM GIA KÝ NHẬN',
  handbook: 'DANH SÁCH KÝ NHẬN SỔ TAY',
  sheet: 'Tờ số',
  kind: {
    'walk-in': 'Người đăng ký tại chỗ, theo thứ tự đến',
    ahead: (commune: string | null) => `Người đăng ký trước${commune === null ? '' : `, ${commune}`}`,
    handbook: (title: string) => `Sổ tay: ${title}`,
  },
  column: {
    row: 'STT',
    name: 'Họ và tên',
    born: 'Năm sinh',
    sex: 'Nam, nữ',
    home: 'Thôn/tổ dân phố, xã',
    copies: 'Số cuốn',
    sign: 'Ký nhận',
  },
  erased: 'Đã xóa theo yêu cầu',
  unheard: 'Chưa nhận được từ bàn khác',
  notes: 'Ghi chú',
  line: (position: number) => `Dòng ${position}`,
  corrected: (name: keyof typeof field, now: string, at: number | null) =>
    `đính chính ${field[name]}: ${now === '' ? 'để trống' : now}${time(at)}`,
  undone: (at: number | null) => `gạch bỏ, đã hoàn tác đăng ký${time(at)}`,
  elsewhere: (line: string | null, at: number | null) =>
    `gạch bỏ, hồ sơ trùng${line === null ? '' : `, tính ở dòng ${line}`}${time(at)}`,
  absent: 'Dòng không có chữ ký là người đăng ký trước mà không đến.',
  frozen: (at: number) => `Lập lúc ${standing.when(at)}`,
  total: (lines: number) => `Tổng số: ${lines} người`,
  /** Some of the lines were struck since: what is left is what the attendance list counts. */
  totalLeft: (lines: number, people: number) => `Tổng số: ${lines} dòng, trong đó ${people} người được tính`,
  /** A list made beforehand: how many of them sign is written by hand. */
  totalAhead: (lines: number) => `Danh sách: ${lines} người đăng ký trước. Số người ký nhận: …………`,
  totalCopies: (people: number, copies: number) => `Tổng số: ${people} người, ${copies} cuốn`,
  made: 'Người lập danh sách',
  center: 'Đại diện Trung tâm',
  signed: '(Ký, ghi rõ họ tên)',
  /** Where somebody signed who was written down on paper first. */
  register: (sheet: number) => `Sổ giấy tờ ${sheet}`,
}

function time(at: number | null): string {
  return at === null ? '' : `, lúc ${standing.when(at)}`
}
