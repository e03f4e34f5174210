import iconv from 'iconv-lite'
import { isProof1258 } from '../../../shared/text/windows-1258.ts'
import { plausibility } from './plausible.ts'

/** A text file's words and how its bytes were read. */
export type DecodedText = { text: string; encoding: string }

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Reads a text file's bytes: by its mark, else UTF-8 where they are that, else whichever one-byte page makes Vietnamese of them.
 * Text in an older Vietnamese font comes as windows-1252 and is repaired later, where a person sees it.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const mark = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (mark) return { text: iconv.decode(bytes, mark[1]), encoding: mark[1] }
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return { text: iconv.decode(bytes, wide), encoding: wide }
  const strict = strictUtf8(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8' }
  if (isMostlyUtf8(bytes)) return { text: iconv.decode(bytes, 'utf-8'), encoding: 'utf-8' }
  return oneByteText(bytes)
}

/** UTF-8, or null where a byte of it is no such text's. */
function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without its mark: every other byte of plain letters is zero. */
function wideWithoutMark(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2000)
  let [even, odd] = [0, 0]
  for (const [at, byte] of head.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1
    else if (byte === 0) odd += 1
  }
  if (even + odd < head.length * 0.2) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Cut or spoilt in a few places, and UTF-8 all the same: of its long letters hardly one is broken. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = iconv.decode(bytes.subarray(0, 200_000), 'utf-8')
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return broken * 3 < whole
}

function oneByteText(bytes: Buffer): DecodedText {
  const vietnamese = iconv.decode(bytes, 'windows-1258').normalize('NFC')
  // Not iconv's: it loses the bytes that page has no letter for, and with them what misread UTF-8 can be repaired by.
  const western = new TextDecoder('windows-1252').decode(bytes)
  const isVietnamese =
    isProof1258(vietnamese.slice(0, 20_000).replace(/[\u0080-\u00bf\u2000-\u2fff]/g, '')) ||
    plausibility(vietnamese) > plausibility(western)
  return isVietnamese ? { text: vietnamese, encoding: 'windows-1258' } : { text: western, encoding: 'windows-1252' }
}
