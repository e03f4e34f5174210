import type { BadgeFace, PaperOrder } from '../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import { backOf, designOf, logoOf } from './badge-design.ts'
import type { Context } from './context.ts'
import { offsetOf } from './printer-offsets.ts'

type Wanted = {
  faces: readonly BadgeFace[]
  format: BadgeFormatName
  startAt: number
  fairId: string
  /** Whose offset is put right; null for a PDF. */
  printer: string | null
  test?: boolean
}

/** Everything the page that draws paper needs, with the design as it is now. */
export function paperOrder(
  { faces, format, startAt, fairId, printer, test = false }: Wanted,
  context: Pick<Context, 'store'>,
): PaperOrder {
  return {
    faces,
    format,
    startAt,
    offset: printer === null ? { x: 0, y: 0 } : offsetOf(context.store, printer),
    design: designOf(context),
    logo: logoOf(context),
    back: test ? null : backOf(context, fairId),
    test,
  }
}
