import type { PaperOrder } from '../../shared/badge-face.ts'
import { plainDesign } from '../../shared/contract/badge-design.ts'

/** One badge to draw. */
export const anOrder: PaperOrder = {
  faces: [
    {
      number: 'A-0042-7',
      code: '100000000042000000001234',
      fullName: 'Nông Thị Mẫu',
      communeCode: '06040',
      needs: ['job-in-province'],
      fairName: 'Phiên giao dịch việc làm cụm xã Bắc Sơn',
      heldOn: '2026-11-24',
      rehearsal: false,
      visitor: false,
    },
  ],
  format: 'card-90x55',
  startAt: 0,
  offset: { x: 0, y: 0 },
  design: plainDesign,
  logo: null,
  back: null,
  test: false,
}
