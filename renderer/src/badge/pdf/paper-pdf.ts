import type { PaperOrder } from '../../../../shared/badge-face.ts'
import { badgeFormats } from '../../../../shared/badge-formats.ts'
import type { Gazetteer } from '../../../../shared/places/gazetteer.ts'
import { layOutPages } from '../laid-out-pages.ts'
import { measure } from '../measure.ts'
import type { Weight } from '../shape.ts'
import { pagesAsPdf } from './document.ts'
import type { PdfFont } from './fonts.ts'
import { LetterMissing } from './operators.ts'

/**
 * An order as a PDF of the same shapes the screen draws, without Chromium's layout of every text: a thousand badges
 * in a fraction of its time. Null where that cannot be: rolls are pictures, and a letter the font lacks needs the
 * browser's other fonts.
 */
export async function paperAsPdf(
  order: PaperOrder,
  places: Gazetteer,
  fonts: ReadonlyMap<Weight, PdfFont>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const format = badgeFormats[order.format]
  if (format.dotsPerMm !== null) return null
  try {
    return await pagesAsPdf(layOutPages(order, places), format.page, fonts, measure)
  } catch (error) {
    if (error instanceof LetterMissing) return null
    throw error
  }
}
