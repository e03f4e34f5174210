import type { Match } from '../../contract/employers.ts'

const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
/** Vietnam is seven hours ahead of UTC and has no summer time. */
const ahead = 7 * 60 * 60 * 1000

/** Papers for one person. */
export const slips = {
  holder: 'Họ và tên',
  born: 'Sinh',
  sex: 'Giới tính',
  home: 'Nơi ở',
  phone: 'Điện thoại',
  badge: 'Số thẻ tham gia',
  vacancy: 'Vị trí',
  copy: { holder: 'Giao người lao động', kept: 'Lưu tại bàn' },
  cut: 'Cắt theo đường này',
  appointment: {
    title: 'PHIẾU HẸN',
    employer: 'Đơn vị tuyển dụng',
    at: 'Thời gian',
    /** `8 giờ 30, Thứ Tư ngày 25/11/2026` */
    moment: (at: number) => {
      const day = new Date(at + ahead)
      const two = (part: number): string => String(part).padStart(2, '0')
      const clock = `${day.getUTCHours()} giờ ${day.getUTCMinutes() === 0 ? '' : two(day.getUTCMinutes())}`.trim()
      const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`
      return `${clock}, ${weekdays[day.getUTCDay()] ?? ''} ngày ${date}`
    },
    later: 'Đơn vị sẽ báo sau',
    place: 'Địa điểm',
    contact: 'Liên hệ',
    bring: 'Giấy tờ cần mang',
    papers: 'Thẻ căn cước, phiếu này; bằng cấp, chứng chỉ nghề và hồ sơ xin việc (nếu có)',
    other: 'Giấy tờ khác',
    foot: 'Không đến được thì gọi số liên hệ trước giờ hẹn.',
    sign: 'Người hẹn (ký, ghi rõ họ tên)',
  },
  referral: {
    title: 'PHIẾU GIỚI\u00A0THIỆU VIỆC\u00A0LÀM',
    number: 'Số: ……… /GT-TTDVVL',
    to: 'Kính gửi',
    introduces: (center: string) => `${center} trân trọng giới thiệu:`,
    work: 'Đến liên hệ vị trí',
    wage: 'Mức lương',
    wageText: (wage: string) => `${wage}/tháng`,
    place: 'Nơi làm việc',
    request: 'Đề nghị Quý đơn vị tiếp nhận, trao đổi với người lao động và thông báo kết quả tuyển dụng cho Trung tâm.',
    worker: 'NGƯỜI LAO ĐỘNG',
    center: 'ĐẠI DIỆN TRUNG TÂM',
    signed: '(Ký, ghi rõ họ tên)',
  },
  match: {
    title: 'VIỆC LÀM PHÙ HỢP',
    how: 'Đến bàn có số ghi bên trái, đưa thẻ tham gia.',
    nothing: 'Chưa có vị trí nào phù hợp. Mời đến bàn tư vấn của Trung tâm.',
    wage: (wage: string) => `Lương ${wage}`,
    reason: {
      occupation: 'đúng việc muốn làm',
      need: 'đúng nơi muốn làm',
      place: 'đúng nơi muốn làm',
      wage: 'đạt mức lương mong muốn',
      'open-to-all': 'không yêu cầu tay nghề',
    } satisfies Record<Match['reasons'][number], string>,
    doubt: {
      age: 'hỏi kỹ về tuổi',
      education: 'hỏi kỹ về học vấn',
      qualification: 'hỏi kỹ về tay nghề',
      'other-work': 'việc khác mong muốn',
      elsewhere: 'nơi làm khác mong muốn',
      'wage-lower': 'lương thấp hơn mong muốn',
      full: 'đã đủ người, hỏi xem còn nhận không',
    } satisfies Record<Match['doubts'][number], string>,
  },
}
