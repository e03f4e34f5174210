import type { Weight } from '../shape.ts'
import { deflated, type PdfFile, type Stream } from './file.ts'
import { type FontFile, readFontFile } from './font-file.ts'
import type { Setter } from './set-text.ts'

/** A font as it lies in every PDF: read once, deflated once. */
export type PdfFont = { file: FontFile; stream: Promise<Stream> }

/** A font file made ready for PDFs. */
export function pdfFontOf(bytes: Uint8Array<ArrayBuffer>): PdfFont {
  return { file: readFontFile(bytes), stream: deflated(bytes, `/Length1 ${bytes.byteLength}`) }
}

/** Writes one font with the glyphs that were set, and how they read as text, so that names can be searched for. */
export function writeFont(pdf: PdfFile, { file, stream }: PdfFont, weight: Weight, { used }: Setter): number {
  const name = `BeVietnamPro-${weight}`
  const em = (units: number): number => Math.round((units * 1000) / file.unitsPerEm)
  const glyphs = [...used].toSorted(([first], [second]) => first - second)
  const descriptor = pdf.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${file.box.map(em).join(' ')}]/ItalicAngle 0/Ascent ${em(file.ascent)}/Descent ${em(file.descent)}/CapHeight ${em(file.ascent)}/StemV ${weight / 5}/FontFile2 ${pdf.add(stream)} 0 R>>`,
  )
  const widths = glyphs.map(([glyph]) => `${glyph}[${em(file.advanceOf(glyph))}]`).join('')
  const descendant = pdf.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[${widths}]>>`,
  )
  const reading = pdf.add(deflated(readingOf(glyphs)))
  return pdf.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${reading} 0 R>>`,
  )
}

/** Glyph to text, a hundred at a time, as the format of CMaps asks for. */
function readingOf(glyphs: readonly (readonly [number, string])[]): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0')
  const blocks: string[] = []
  for (let from = 0; from < glyphs.length; from += 100) {
    const block = glyphs.slice(from, from + 100)
    const lines = block.map(
      ([glyph, text]) =>
        `<${hex(glyph)}> <${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')}>`,
    )
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}
