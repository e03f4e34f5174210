import type { BadgeFormatName } from './badge-formats.ts'
import type { BadgeDesign } from './contract/badge-design.ts'

/** What is written on one badge. */
export type BadgeFace = {
  /** As printed, e.g. `A-0042-7`. */
  number: string
  /** The 24 digits of the QR. */
  code: string
  /** Null on a badge printed ahead for whoever comes: a line is left on which a helper writes the name. */
  fullName: string | null
  communeCode: string | null
  /** What the person looks for: codes of `resources/lists/service-needs.json`; empty where nothing may be shared. */
  needs: readonly string[]
  fairName: string
  /** `YYYY-MM-DD` */
  heldOn: string
  rehearsal: boolean
  /** A child for whom nobody acts: the badge says guest, and nothing of them is shared. */
  visitor: boolean
}

/** What the back of every badge shows. */
export type BadgeBack =
  | { kind: 'booths'; booths: readonly { booth: string | null; employer: string; vacancies: number }[] }
  | { kind: 'programme'; text: string }
  /** `data:image/png;base64,…` */
  | { kind: 'picture'; picture: string }

/** Everything the page that draws paper needs, in one piece: it asks for nothing else. */
export type PaperOrder = {
  faces: readonly BadgeFace[]
  format: BadgeFormatName
  /** The place on the first sheet where printing begins, from 0; the places before it stay empty. */
  startAt: number
  /** Moves everything on the page, in mm, right and down: what this printer does wrong, put right. */
  offset: { x: number; y: number }
  design: BadgeDesign
  /** The Center's logo as `data:image/png;base64,…`; null where there is none or the design leaves it out. */
  logo: string | null
  back: BadgeBack | null
  /** A test page: rulers and the frame of every badge instead of badges. */
  test: boolean
}
