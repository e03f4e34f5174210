import { fold } from './text/fold.ts'

/** What titles of vacancies hold, and the group of resources/lists/job-groups.json that it tells of; the first that fits counts. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ke toan|van phong|hanh chinh|thu ky|nhan su|nhap lieu)\b/, 'office'],
  [/\b(?:ky thuat vien|ky su)\b/, 'technical'],
  [/\b(?:bao ve)\b/, 'security'],
  [/\b(?:lai xe|tai xe|lai may|phu xe)\b/, 'driver'],
  [/\b(?:ban hang|thu ngan|kinh doanh|tu van vien)\b/, 'sales'],
  [/\b(?:nau an|phuc vu|le tan|buong phong|nha hang|khach san|dau bep|phu bep)\b/, 'restaurant-hotel'],
  [/\b(?:giup viec|dieu duong|ho ly|cham soc|trong tre)\b/, 'domestic-care'],
  [/\b(?:kho|boc xep|giao hang|giao nhan|dong hang)\b/, 'warehouse'],
  [/\b(?:may cong nghiep|cong nhan may|tho may|to truong may|may mac|giay da|giay dep|da giay|cat may)\b/, 'sewing'],
  [/\b(?:dien tu|linh kien|lap rap)\b/, 'electronics-assembly'],
  [/\b(?:han|co khi|cnc|sua chua|tien|phay)\b/, 'mechanics'],
  [/\b(?:xay|xay dung|ho|cop pha|son nuoc)\b/, 'construction'],
  [/\b(?:go|moc)\b/, 'wood'],
  [/\b(?:nong|lam nghiep|chan nuoi|trong trot|trong rau|hai che)\b/, 'farming'],
  [/\b(?:cong nhan|lao dong pho thong|san xuat|dong goi)\b/, 'factory-general'],
]

/** The group a vacancy's title tells of, to be offered and changed by hand; null where it tells of none. */
export function jobGroupOf(title: string): string | null {
  const folded = fold(title)
  return signs.find(([sign]) => sign.test(folded))?.[1] ?? null
}
