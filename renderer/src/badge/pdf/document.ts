import type { Measure } from '../fit-text.ts'
import type { LaidOutPage } from '../laid-out-pages.ts'
import type { Weight } from '../shape.ts'
import { createPdfFile, deflated } from './file.ts'
import { type PdfFont, writeFont } from './fonts.ts'
import { type Means, operatorsOf } from './operators.ts'
import { pictureStream } from './picture.ts'
import { createSetter, type Setter } from './set-text.ts'

const pointsPerMm = 72 / 25.4

/** Laid out pages of one size as a PDF file; throws `LetterMissing` where the fonts lack a letter. */
export function pagesAsPdf(
  pages: readonly LaidOutPage[],
  size: { width: number; height: number },
  fonts: ReadonlyMap<Weight, PdfFont>,
  measure: Measure,
): Promise<Uint8Array<ArrayBuffer>> {
  const setters = new Map<Weight, Setter>()
  for (const [weight, { file }] of fonts) setters.set(weight, createSetter(file, weight, measure))
  const pictures: string[] = []
  const means: Means = {
    setText: (text, weight) => setters.get(weight)?.set(text) ?? null,
    widthOf: measure,
    pictureName(href) {
      if (!pictures.includes(href)) pictures.push(href)
      return `P${pictures.indexOf(href)}`
    },
  }
  const contents = pages.map((page) => contentOf(page, size.height, means))
  return write(contents, size, { fonts, setters, pictures })
}

/** Everything on the page in millimetres, y down, as the shapes are. */
function contentOf({ parts, edges }: LaidOutPage, height: number, means: Means): string {
  const scale = pointsPerMm.toFixed(8)
  const drawn = parts.map(({ shapes, at }) => operatorsOf(shapes, means, at))
  return `${scale} 0 0 -${scale} 0 ${points(height)} cm\n${[...drawn, operatorsOf(edges, means)].join('\n')}`
}

type Resources = {
  fonts: ReadonlyMap<Weight, PdfFont>
  setters: ReadonlyMap<Weight, Setter>
  pictures: readonly string[]
}

function write(
  contents: readonly string[],
  page: { width: number; height: number },
  { fonts, setters, pictures }: Resources,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = createPdfFile()
  const root = pdf.reserve()
  const tree = pdf.reserve()
  const fontNames = [...setters].flatMap(([weight, setter]) => {
    const font = fonts.get(weight)
    return font === undefined || setter.used.size === 0
      ? []
      : [`/F${weight} ${writeFont(pdf, font, weight, setter)} 0 R`]
  })
  const pictureNames = pictures.map((href, index) => `/P${index} ${pdf.add(pictureStream(href))} 0 R`)
  const resources = pdf.add(`<</Font<<${fontNames.join('')}>>/XObject<<${pictureNames.join('')}>>>>`)
  const pages = contents.map((content) =>
    pdf.add(`<</Type/Page/Parent ${tree} 0 R/Contents ${pdf.add(deflated(content))} 0 R>>`),
  )
  const box = `/MediaBox[0 0 ${points(page.width)} ${points(page.height)}]`
  const kids = pages.map((number) => `${number} 0 R`).join(' ')
  pdf.add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}${box}/Resources ${resources} 0 R>>`, tree)
  pdf.add(`<</Type/Catalog/Pages ${tree} 0 R/Lang(vi)>>`, root)
  return pdf.finish(root)
}

function points(millimetres: number): string {
  return (millimetres * pointsPerMm).toFixed(4)
}
