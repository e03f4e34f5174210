import type { ListField } from '../../../shared/list-file.ts'
import { beginsWithSurname } from './word-book.ts'
import type { ReadCell } from './list.ts'

/** What two people of one line have in common unless each has their own. */
const common: readonly ListField[] = [
  'stt',
  'commune',
  'district',
  'village',
  'address',
  'ethnicity',
  'household',
  'household-poor',
  'household-near-poor',
  'household-escaped',
]

type Cells = ReadonlyMap<ListField, ReadCell>

/** The people of one line, each with their own cells; one where there is no more. Names stand under each other or are parted by signs. */
export function splitPeople(cells: Cells): Cells[] {
  const name = cells.get('fullName')
  const names = name === undefined ? [] : namesIn(name.text)
  if (names.length < 2) return [cells]
  return names.map((text, part) => {
    const own = new Map<ListField, ReadCell>()
    for (const [field, cell] of cells) {
      const each = field === 'fullName' ? names : partsIn(cell.text, names.length)
      const mine = each?.[part] ?? (common.includes(field) || (part === 0 && each === null) ? cell.text : '')
      if (mine !== '') own.set(field, { ...cell, text: field === 'fullName' ? text : mine })
    }
    return own
  })
}

function namesIn(text: string): string[] {
  if (!/[\n;,/+&]|\svà\s/iu.test(text)) return []
  const names = text.split(/\s*[\n;,/+&]\s*|\s+và\s+/iu).map((part) => part.replace(/^[-–\d.)\s]+/u, '').trim())
  const areNames = names.every((part) => /^\p{L}[\p{L}\p{M}'’\s]+$/u.test(part) && beginsWithSurname(part))
  return names.length >= 2 && names.length <= 4 && areNames ? names : []
}

/** A cell's own parts, one for each person; null where it has not as many. */
function partsIn(text: string, count: number): string[] | null {
  for (const sign of [/\n/, /;/, /\s+và\s+/iu, /,/]) {
    const parts = text.split(sign).map((part) => part.trim())
    if (parts.length === count && parts.every((part) => part !== '')) return parts
  }
  return null
}
