import serviceNeeds from '../../resources/lists/service-needs.json' with { type: 'json' }
import type { BadgeFace } from '../../shared/badge-face.ts'
import { aFace } from './badge-setting.ts'

const names = [
  'Nông Thị Mẫu',
  'Sình',
  'Lý Ẫn',
  'Nguyễn Hoàng Phương Thảo Nguyên',
  'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường',
  'H’Hen Niê-Kdăm-Ayun',
  null,
]
/** Badges that are hard to lay out: short, long and hyphenated names, none at all, many needs, marks. */
export const faces: BadgeFace[] = names.flatMap((fullName, index) =>
  [false, true].map((marked) => ({
    ...aFace,
    fullName,
    needs: fullName === null ? [] : serviceNeeds.items.slice(0, index + 1).map(({ code }) => code),
    rehearsal: marked,
    visitor: marked && index % 2 === 0,
  })),
)
/** A broad logo. */
export const logo = { href: 'data:image/png;base64,', aspect: 2.5 }
