import iconv from 'iconv-lite'
import vniWindows from '../../../resources/imports/vni-windows.json' with { type: 'json' }
import { repairsOf } from '../../../shared/citizen-card/repair.ts'
import type { RepairKind } from '../../../shared/list-file.ts'
import { plausibility } from './plausible.ts'

const vni: Readonly<Record<string, string>> = vniWindows.letters
/** Letters that no one-byte font has: whoever typed them typed Unicode. */
const unicodeOnly =
  /[\u0100-\u0151\u0154-\u0177\u0179-\u017d\u017f-\u0191\u0193-\u02c5\u02c7-\u02db\u02dd-\u0fff\u1e00-\u1fff]/
/** What the bytes of a Vietnamese letter in UTF-8 look like on a one-byte page: its first byte, then one that no letter stands for. */
const misread = /[ÂÃÄÅÆĂ][\s\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ\u017d‘’“”•–—˜™š›œ\u017eŸ]|á[º»]|[├┬─╞]/u

export type OldKind = 'tcvn3' | 'vni'

/** What a typeface says of the letters that are shown in it. */
export function kindOfFont(font: string | null): OldKind | null {
  if (font === null) return null
  if (/^\.?vn/i.test(font) && !/^vni/i.test(font)) return 'tcvn3'
  return /^vni[- ]/i.test(font) ? 'vni' : null
}

/** Whether a text may have been typed for an older font at all. */
export function mayBeOld(text: string): boolean {
  return !unicodeOnly.test(text)
}

/** Whether a TCVN3 text is meant in capitals: they are a font of their own (.VnTimeH), or only the letters without marks are capitals. */
export function isInCapitals(text: string, font: string | null): boolean {
  return /^\.?vn.*h$/i.test(font ?? '') || (/[A-Z]{2}/.test(text) && !/[a-z]/.test(text))
}

/** A word typed for an older Vietnamese font, in today's letters. */
export function fromOldLetters(word: string, kind: OldKind, isCapitals: boolean): string {
  if (kind === 'vni') return fromVni(word)
  const decoded = iconv.decode(iconv.encode(word, 'windows-1252'), 'tcvn').normalize('NFC')
  return isCapitals ? decoded.toUpperCase() : decoded
}

function fromVni(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length;) {
    const two = vni[text.slice(at, at + 2)]
    const one = vni[text[at] ?? '']
    decoded += two ?? one ?? text[at] ?? ''
    at += two === undefined ? 1 : 2
  }
  return decoded.normalize('NFC')
}

/** UTF-8 that was read as a one-byte page, once or twice; null where the text is none or makes no better sense so. */
export function fromMisreadUtf8(text: string): { kind: RepairKind; text: string } | null {
  if (!misread.test(text)) return null
  const before = plausibility(text)
  let best: { kind: RepairKind; text: string; score: number } | null = null
  for (const { text: repaired, times } of repairsOf(text)) {
    const composed = repaired.normalize('NFC')
    const score = plausibility(composed)
    if (score > before && (best === null || score > best.score))
      best = { kind: times === 2 ? 'utf8-twice' : 'utf8-as-cp1252', text: composed, score }
  }
  return best && { kind: best.kind, text: best.text }
}
