import type { BadgeFormat } from '../../../shared/badge-formats.ts'
import type { BadgeDesign } from '../../../shared/contract/badge-design.ts'
import type { Measure } from './fit-text.ts'
import type { Picture } from './png-size.ts'

/** What a badge is laid out for, beside what is written on it. */
export type Setting = {
  cell: BadgeFormat['cell']
  /** Where its upper left corner lies on the page: QR modules begin where the printer's dots do. */
  at: { x: number; y: number }
  /** Of a thermal head: its badges have no icons and no logo, which smear, and nothing thinner than two dots. */
  dotsPerMm: number | null
  fields: BadgeDesign['fields']
  logo: Picture | null
  /** As written: names, not codes. */
  commune: string
  date: string
  measure: Measure
}

/** The measures a badge's parts share, in millimetres: those of the 90 × 55 card times one factor. */
export type Scale = {
  unit: number
  margin: number
  /** Smaller letters than these cannot be read (on a thermal head: are not formed). */
  smallest: number
}
