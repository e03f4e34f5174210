/** How badges lie on a sheet, in millimetres. */
export type SheetFormat = {
  page: { width: number; height: number }
  cell: { width: number; height: number }
  columns: number
  rows: number
  /** Upper left corner of the first badge. */
  origin: { x: number; y: number }
  /** From one badge's corner to the next one's. */
  pitch: { x: number; y: number }
  cutLines: boolean
}

/** Every format we print, as data. The eight of an A4 sheet lie on the common 99.1 × 67.7 mm sticker grid, and plain paper is cut along the lines. */
export const formats: Record<'a4-8up' | 'card-90x55', SheetFormat> = {
  'a4-8up': {
    page: { width: 210, height: 297 },
    cell: { width: 99.1, height: 67.7 },
    columns: 2,
    rows: 4,
    origin: { x: 4.65, y: 13.1 },
    pitch: { x: 101.6, y: 67.7 },
    cutLines: true,
  },
  'card-90x55': {
    page: { width: 90, height: 55 },
    cell: { width: 90, height: 55 },
    columns: 1,
    rows: 1,
    origin: { x: 0, y: 0 },
    pitch: { x: 90, y: 55 },
    cutLines: false,
  },
}

/** A format by its name in an address; null for an unknown one. */
export function formatNamed(name: string | null): SheetFormat | null {
  return name !== null && name in formats ? formats[name as keyof typeof formats] : null
}
