const APOSTROPHES = /['’‘ʼʹ`´′]/g
const NOT_WORD = /[^\p{L}\p{N}]+/gu

// [Note: tone placement] Two schools write the tone of oa, oe and uy on
// different letters (hòa/hoà, thủy/thuỷ). Open syllables are brought to the
// older way, which also lets the half-typed "hò" find "hòa"; closed ones have
// only one right way (hoàng), to which the common slip "hòang" is brought.
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const SWAPS = new Map<string, string>()
for (const tone of TONES) {
  for (const [first, second] of [
    ['o', 'a'],
    ['o', 'e'],
    ['u', 'y'],
  ] as const) {
    const early = (first + tone).normalize('NFC') + second
    const late = first + (second + tone).normalize('NFC')
    SWAPS.set(late, early)
    SWAPS.set(early, late)
  }
}
const OPEN_LATE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu
const CLOSED_EARLY = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})|(?<=q)[ùúủũụ]y/gu

function swap(pair: string): string {
  return SWAPS.get(pair) ?? pair
}

/**
 * The form words are searched in: no marks, đ as d, lower case, apostrophes
 * gone ("H'Mông" is "hmong"), every other sign a space. "dang" finds Đặng.
 */
export function fold(text: string): string {
  const bare = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
  return bare.replace(APOSTROPHES, '').replace(/[đð]/g, 'd').replace(NOT_WORD, ' ').trim()
}

/**
 * The form in which two spellings of one word are equal but different words
 * stay apart: marks kept, hòa = hoà, thủy = thuỷ. Ranks exact finds first.
 */
export function foldKeepingMarks(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().normalize('NFC').replace(APOSTROPHES, '')
  const placed = lower.replace(OPEN_LATE, swap).replace(CLOSED_EARLY, swap)
  return placed.replace(/ð/g, 'đ').replace(NOT_WORD, ' ').trim()
}
