import { segmentsOf } from '../../../shared/places/address.ts'
import { communeOf, type CommuneReading } from '../../../shared/places/commune-of.ts'
import { looseName, splitKind } from '../../../shared/places/gazetteer.ts'
import { letterErrors } from '../../../shared/text/likeness.ts'
import { communeName, loadGazetteer, provinceName } from '../gazetteer.ts'
import { remembered, tidy } from './folded.ts'
import { remark, textAt, type Line } from './line.ts'
import type { Rules } from './list.ts'

export type Place = { communeCode: string | null; village: string | null; address: string | null }
/** What stands above a line: the heading of its village or commune, or the sheet's name. */
export type Above = { communeText: string | null; village: string | null }

const loose = remembered(looseName)
const tidyAddress = remembered((text) => tidy(text, 400))

/** Readings of texts that repeat down a list. */
export type PlaceMemory = {
  readings: Map<string, CommuneReading>
  areOld: Map<string, boolean>
  near: Map<string, string[]>
}

/** Where a person of the list lives: the commune by its own column, by the address, by the heading above, or whose list it is. */
export function placeOf(line: Line, rules: Rules, above: Above, memory: PlaceMemory): Place {
  const address = tidyAddress(textAt(line, 'address')) || null
  if (textAt(line, 'address').length > 400)
    remark(line, 'address', 'too-long', 'ask', textAt(line, 'address'), [address ?? ''])
  const village = tidy(line.corrected.village ?? textAt(line, 'village'), 200)
  const chosen = line.corrected.communeCode
  if (chosen !== undefined && loadGazetteer().communes.has(chosen))
    return { communeCode: chosen, village: village || villageAbove(line, above), address }
  const written = chosen ?? writtenCommune(line, above)
  const named = written === '' ? null : reading(written, rules, memory, true)
  const read = named ?? (address === null ? null : reading(address, rules, memory, false))
  const communeCode =
    read === null ? byDefault(line, rules) : codeOf(line, read, written || (address ?? ''), rules, memory)
  // "Thôn Nà Pò, xã Thiện Thuật": what stands before the commune is the village.
  const before = read !== null && read.kind !== 'unknown' ? tidy(read.village.split(',').at(-1) ?? '', 200) : ''
  return { communeCode, village: village || before || villageAbove(line, above), address }
}

function writtenCommune(line: Line, above: Above): string {
  const parts = [textAt(line, 'commune'), textAt(line, 'district')].map((part) => tidy(part, 200))
  const [commune = ''] = parts
  if (commune === '') return above.communeText ?? ''
  return parts.filter((part) => part !== '').join(', ')
}

function villageAbove(line: Line, { village }: Above): string | null {
  if (village !== null) remark(line, 'village', 'village-from-heading', 'note', '', [village])
  return village
}

function reading(text: string, rules: Rules, memory: PlaceMemory, isName: boolean): CommuneReading {
  const known = memory.readings.get(text)
  if (known !== undefined) return known
  const gazetteer = loadGazetteer()
  const alone = communeOf(text, gazetteer, { provinceCode: rules.provinceCode })
  // "Hòa Bình" alone is a province's former name; in a list of ours it is a commune's.
  const read =
    isName && alone.kind === 'unknown'
      ? communeOf(`${text}, ${provinceName(rules.provinceCode)}`, gazetteer, {})
      : alone
  memory.readings.set(text, read)
  return read
}

function byDefault(line: Line, rules: Rules): string | null {
  if (rules.communeCode !== null && line.cells.has('commune'))
    remark(line, 'communeCode', 'commune-default', 'note', '', [communeName(rules.communeCode)], [rules.communeCode])
  return rules.communeCode
}

function codeOf(line: Line, read: CommuneReading, was: string, rules: Rules, memory: PlaceMemory): string | null {
  if (read.kind === 'certain') {
    const name = communeName(read.code)
    const isOld = memory.areOld.get(was) ?? !names(was, read.village, name)
    memory.areOld.set(was, isOld)
    if (isOld) remark(line, 'communeCode', 'commune-from-old-name', 'note', was, [name], [read.code])
    return read.code
  }
  if (read.kind === 'several') {
    const names = read.codes.map(communeName)
    const [only] = read.codes
    // Whose list it is decides between places of one name, and is told.
    const own = rules.communeCode !== null && read.codes.includes(rules.communeCode) ? rules.communeCode : null
    const taken = own ?? (read.codes.length === 1 ? (only ?? null) : null)
    const code = taken === null ? 'commune-several' : 'commune-likely'
    remark(line, 'communeCode', code, taken === null ? 'wrong' : 'ask', was, names, read.codes)
    return taken
  }
  const near = memory.near.get(was) ?? nearestCommunes(was, rules.provinceCode)
  memory.near.set(was, near)
  remark(line, 'communeCode', 'commune-unknown', 'wrong', was, near.map(communeName), near)
  return null
}

/** Whether a text names a commune by the name of today, in the part that stands behind the village. */
function names(was: string, village: string, name: string): boolean {
  const before = village === '' ? 0 : village.split(',').length
  const own = loose(splitKind(name).bare)
  // The plain way of writing it first, which needs no taking apart of the whole text.
  const part = was.split(',')[before]?.trim() ?? ''
  const isPlain = was.includes(',') && part.split(' ').length <= 5
  return isPlain ? loose(splitKind(part).bare) === own : segmentsOf(was)[before]?.folded === own
}

/** Up to three communes of the province that a name misses by a letter or two. */
function nearestCommunes(was: string, provinceCode: string): string[] {
  const first = looseName(splitKind(was.split(',')[0] ?? '').bare)
  if (first.length < 4) return []
  const near: { code: string; errors: number }[] = []
  for (const [name, units] of loadGazetteer().todayIn(provinceCode)) {
    const errors = letterErrors(first, name, 2)
    if (errors <= 2) near.push(...units.flatMap(({ now }) => now.map((code) => ({ code, errors }))))
  }
  return near
    .toSorted((one, other) => one.errors - other.errors)
    .flatMap(({ code }) => code)
    .slice(0, 3)
}
