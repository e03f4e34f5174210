import { decodeUtf8 } from '../text/scanned-bytes.ts'

// UTF-8 shown through a code page of one byte a letter ("HoÃ ng" for "Hoàng").
// Each page: what the bytes 80–FF look like. Windows pages first (1252; 1258 is
// the system page of Vietnamese Windows and differs, for our bytes, in C3 = Ă),
// then the DOS pages that Alt+numpad without a leading zero types in (437, 850).
const C1_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const LATIN1_HIGH = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('')
const HIGH_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const HIGH_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

function page(high: string): Map<string, number> {
  return new Map([...high].map((character, at) => [character, 0x80 + at]))
}

const windows = page(C1_1252 + LATIN1_HIGH)
windows.set('Ă', 0xc3)
// C1 controls that came through unseen stand for their own byte.
for (let code = 0x80; code < 0xa0; code += 1) windows.set(String.fromCharCode(code), code)
const PAGES = [windows, page(HIGH_437), page(HIGH_850)]

function bytesOf(text: string, shown: Map<string, number>): number[] | null {
  const bytes: number[] = []
  for (const character of text) {
    const byte = character < '\u0080' ? character.charCodeAt(0) : shown.get(character)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return bytes
}

// à, Ơ, Ạ and Ỡ end in byte A0, a no-break space on screen, which scanners and
// editors turn into a plain one. After a lead byte no plain space can stand.
function withNoBreakSpaces(text: string): string {
  return text.replace(/(?<=[ÃĂÆ]|á[º»]) /g, '\u00a0')
}

// Every page whose bytes are valid UTF-8 is a candidate; the DOS pages share
// most signs, so two may be.
function candidates(text: string): string[] {
  if (!/[^\u0000-\u007f]/.test(text)) return []
  return PAGES.flatMap((shown) => {
    const bytes = bytesOf(text, shown)
    const decoded = bytes && decodeUtf8(bytes)
    return decoded === null || decoded === text ? [] : [decoded]
  })
}

/** A text as it may have been before it was shown through the wrong code page. */
export type Repair = {
  text: string
  /** Plain spaces were taken for no-break ones; its words must be checked. */
  isGuessed: boolean
  /** How often it was decoded: it can have happened twice. */
  times: 1 | 2
}

/**
 * What UTF-8 read as a one-byte code page may have been. Empty when the text is
 * no such case or bytes were lost on the way: then the field is damaged and
 * must be asked for.
 */
export function repairsOf(text: string): Repair[] {
  const exact = candidates(text)
  const isGuessed = exact.length === 0
  const once = isGuessed ? candidates(withNoBreakSpaces(text)) : exact
  const twice = once.flatMap(candidates)
  return [
    ...twice.map((text) => ({ text, isGuessed, times: 2 as const })),
    ...once.map((text) => ({ text, isGuessed, times: 1 as const })),
  ]
}
