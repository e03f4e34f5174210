import { Refusal } from '../../../shared/failure.ts'
import { attribute, element, elements } from './xml.ts'
import { unpack, type Tally, type ZipEntry } from './zip-parts.ts'

export type SheetPart = { name: string; hidden: boolean; xml: Buffer }
/** The parts of a workbook that a list is made of. Nothing else in the file is ever unpacked: no macros, drawings or links. */
export type WorkbookParts = { sheets: SheetPart[]; strings: string; styles: string; is1904: boolean }

/** Takes a workbook apart, each part looked up by what the workbook says of it. */
export function workbookParts(zip: Buffer, entries: readonly ZipEntry[]): WorkbookParts {
  const tally: Tally = { bytes: 0 }
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const take = (...paths: string[]): Map<string, Buffer> => {
    const wanted = paths.flatMap((path) => byName.get(path.toLowerCase()) ?? [])
    const parts = unpack(zip, wanted, tally)
    return new Map([...parts].map(([name, part]) => [name.toLowerCase(), part]))
  }
  const rels = 'xl/_rels/workbook.xml.rels'
  const first = take('xl/workbook.xml', rels)
  const workbook = first.get('xl/workbook.xml')?.toString() ?? ''
  const targets = targetsOf(first.get(rels)?.toString() ?? '')
  const sheets = [...elements(element(workbook, 'sheets')?.inner ?? '', 'sheet')].flatMap(({ tag }) => {
    const target = targets.get(attribute(tag, 'id') ?? '')
    return target?.isSheet === true ? [{ tag, path: target.path }] : []
  })
  if (sheets.length === 0) throw new Refusal({ code: 'file-damaged' })
  const strings = pathOf(targets, 'sharedStrings')
  const styles = pathOf(targets, 'styles')
  const parts = take(strings, styles, ...sheets.map(({ path }) => path))
  return {
    sheets: sheets.map(({ tag, path }) => {
      const xml = parts.get(path.toLowerCase())
      if (xml === undefined) throw new Refusal({ code: 'file-damaged' })
      return { name: attribute(tag, 'name') ?? '', hidden: (attribute(tag, 'state') ?? 'visible') !== 'visible', xml }
    }),
    strings: parts.get(strings.toLowerCase())?.toString() ?? '',
    styles: parts.get(styles.toLowerCase())?.toString() ?? '',
    is1904: /^(?:1|true)$/.test(attribute(element(workbook, 'workbookPr')?.tag ?? '', 'date1904') ?? ''),
  }
}

type Targets = ReadonlyMap<string, { path: string; type: string; isSheet: boolean }>

function targetsOf(rels: string): Targets {
  return new Map(
    [...elements(rels, 'Relationship')].map(({ tag }) => {
      const target = attribute(tag, 'Target') ?? ''
      const type = attribute(tag, 'Type') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
      return [attribute(tag, 'Id') ?? '', { path, type, isSheet: type.endsWith('/worksheet') }]
    }),
  )
}

function pathOf(targets: Targets, type: string): string {
  return [...targets.values()].find((target) => target.type.endsWith(`/${type}`))?.path ?? `xl/${type}.xml`
}
