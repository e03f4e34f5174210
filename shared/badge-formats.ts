/** The paper badges are printed on, by name. */
export const badgeFormatNames = [
  'a4-8up',
  'a4-10up',
  'a4-sticker-8',
  'a4-sticker-10',
  'card-90x55',
  'card-86x54',
  'roll-80',
  'roll-58',
] as const
export type BadgeFormatName = (typeof badgeFormatNames)[number]

/** How badges lie on one page, in millimetres. */
export type BadgeFormat = {
  readonly page: { readonly width: number; readonly height: number }
  readonly cell: { readonly width: number; readonly height: number }
  readonly columns: number
  readonly rows: number
  /** Upper left corner of the first badge. */
  readonly origin: { readonly x: number; readonly y: number }
  /** From one badge's corner to the next one's. */
  readonly pitch: { readonly x: number; readonly y: number }
  /** Plain paper is cut along lines; stickers and cards are cut already. */
  readonly cutLines: boolean
  /** Stickers: a sheet some labels of which are gone may be used from label N on. */
  readonly canStartLater: boolean
  /** Dots a millimetre where the badge goes to paper as one black and white picture (thermal heads: 203 dpi); null: as drawing. */
  readonly dotsPerMm: number | null
}

const cardAlone = (width: number, height: number): BadgeFormat => ({
  page: { width, height },
  cell: { width, height },
  columns: 1,
  rows: 1,
  origin: { x: 0, y: 0 },
  pitch: { x: width, y: height },
  cutLines: false,
  canStartLater: false,
  dotsPerMm: null,
})

/** A roll whose head prints less than the paper is wide: 72 of 80 mm and 48 of 58 mm, in the middle. */
const roll = (width: number, height: number, head: number): BadgeFormat => ({
  page: { width, height },
  cell: { width: head, height },
  columns: 1,
  rows: 1,
  origin: { x: (width - head) / 2, y: 0 },
  pitch: { x: head, y: height },
  cutLines: false,
  canStartLater: false,
  dotsPerMm: 8,
})

const a4 = { width: 210, height: 297 }

/**
 * Every format we print, as data. Plain A4 is divided so that one cut parts two badges; the sticker grids are the two
 * common ones of 99.1 mm (8: 67.7 mm high, as Avery L7165; 10: 57 mm high, as Avery L7173).
 */
export const badgeFormats: Readonly<Record<BadgeFormatName, BadgeFormat>> = {
  'a4-8up': {
    page: a4,
    cell: { width: 95, height: 68 },
    columns: 2,
    rows: 4,
    origin: { x: 10, y: 12.5 },
    pitch: { x: 95, y: 68 },
    cutLines: true,
    canStartLater: false,
    dotsPerMm: null,
  },
  'a4-10up': {
    page: a4,
    cell: { width: 90, height: 55 },
    columns: 2,
    rows: 5,
    origin: { x: 15, y: 11 },
    pitch: { x: 90, y: 55 },
    cutLines: true,
    canStartLater: false,
    dotsPerMm: null,
  },
  'a4-sticker-8': {
    page: a4,
    cell: { width: 99.1, height: 67.7 },
    columns: 2,
    rows: 4,
    origin: { x: 4.65, y: 13.1 },
    pitch: { x: 101.6, y: 67.7 },
    cutLines: false,
    canStartLater: true,
    dotsPerMm: null,
  },
  'a4-sticker-10': {
    page: a4,
    cell: { width: 99.1, height: 57 },
    columns: 2,
    rows: 5,
    origin: { x: 4.65, y: 6 },
    pitch: { x: 101.6, y: 57 },
    cutLines: false,
    canStartLater: true,
    dotsPerMm: null,
  },
  'card-90x55': cardAlone(90, 55),
  'card-86x54': cardAlone(86, 54),
  'roll-80': roll(80, 60, 72),
  'roll-58': roll(58, 105, 48),
}

/** How many badges go on one page. */
export function badgesPerPage({ columns, rows }: BadgeFormat): number {
  return columns * rows
}
