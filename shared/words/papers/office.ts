import type { TemplateProblem } from '../../contract/office-papers.ts'
import { officePapers } from '../vi/office-papers.ts'
import { common } from './common.ts'

/** What papers of the office say beside what their templates hold. */
export const papers = {
  dayInWords: (day: string) => {
    const [year = '', month = '', date = ''] = day.split('-')
    return `ngày ${date} tháng ${month} năm ${year}`
  },
  /** The day is left to be written by hand. */
  dayOpen: 'ngày … tháng … năm …',
  localityOf: (province: string) => province.replace(/^(?:Tỉnh|Thành phố) /, ''),
  boothInBrackets: (booth: string) => ` (${common.booth(booth)})`,
  noTargets: 'Phiên không đặt mục tiêu bằng số.',
  target: {
    persons: 'Người tham gia',
    women: 'Trong đó nữ',
    employers: 'Đơn vị tuyển dụng',
    interviewed: 'Người được phỏng vấn',
    preSelected: 'Người đạt sơ tuyển',
  },
  result: {
    vacancies: 'Vị trí tuyển dụng',
    wanted: 'Chỉ tiêu tuyển dụng',
    turns: 'Lượt phỏng vấn',
    interviewed: 'Người được phỏng vấn',
    preSelected: 'Người đạt sơ tuyển',
    appointments: 'Người được hẹn phỏng vấn',
    hired: 'Người được tuyển dụng tại phiên',
  },
  problemIn: (fileName: string, { kind, placeholder }: TemplateProblem) =>
    `${fileName}: ${officePapers.problem[kind](placeholder)}`,
}
