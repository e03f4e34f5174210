import bold from '../../../../resources/fonts/be-vietnam-pro-700.ttf?url'
import regular from '../../../../resources/fonts/be-vietnam-pro-400.ttf?url'
import semibold from '../../../../resources/fonts/be-vietnam-pro-600.ttf?url'
import type { Weight } from '../shape.ts'
import { type PdfFont, pdfFontOf } from './fonts.ts'

/** Fetches the whole fonts, since a PDF holds TrueType and no WOFF2. */
export async function fetchFonts(): Promise<ReadonlyMap<Weight, PdfFont>> {
  const addresses = [
    [400, regular],
    [600, semibold],
    [700, bold],
  ] as const
  return new Map(
    await Promise.all(
      addresses.map(async ([weight, address]): Promise<[Weight, PdfFont]> => {
        return [weight, pdfFontOf(await (await fetch(address)).bytes())]
      }),
    ),
  )
}
