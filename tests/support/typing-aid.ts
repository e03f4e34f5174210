import { stroke, type Stroke } from './keyboards.ts'

// Unikey, EVKey and OpenKey, after OpenKey's Sources/OpenKey/win32/OpenKey/OpenKey.cpp and Unikey's manual:
// a hook swallows the key that changes a word, sends Backspaces for what has to go and then the new
// letters as Unicode (VK_PACKET), none of them with a place on the keyboard. A word ends at any sign that
// is no letter (VNI: no letter or digit). Keys under Alt are passed by. Only what a scan can meet is
// modelled: tones and shapes on the word's last vowel that can take them.

type Rules = {
  tones: Readonly<Record<string, string>>
  shapes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const TELEX: Rules = {
  tones: { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' },
  shapes: {
    a: { a: 'â' },
    e: { e: 'ê' },
    o: { o: 'ô' },
    w: { a: 'ă', o: 'ơ', u: 'ư' },
    d: { d: 'đ' },
  },
}

const VNI: Rules = {
  tones: { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' },
  shapes: {
    6: { a: 'â', e: 'ê', o: 'ô' },
    7: { o: 'ơ', u: 'ư' },
    8: { a: 'ă' },
    9: { d: 'đ' },
  },
}

/** How the aid's letters reach the page: named in the key, in an event of their own, or through the clipboard. */
export type AidLetters = 'named' | 'unnamed'

/** What the page hears of these strokes with the aid on. `empty`: it first sends a blank and takes it back, as OpenKey does in browsers. */
export function throughTypingAid(
  strokes: readonly Stroke[],
  { rules, letters = 'named', empty = false }: { rules: 'telex' | 'vni'; letters?: AidLetters; empty?: boolean },
): Stroke[] {
  const heard: Stroke[] = []
  let word = ''
  for (const one of strokes) {
    const change =
      one.alt || one.releasesAlt || one.code === '' ? null : changed(word, one.key, rules === 'telex' ? TELEX : VNI)
    if (change === null) {
      heard.push(one)
      word = continues(one, rules) ? word + one.key : ''
      continue
    }
    const kept = commonStart(word, change)
    if (empty) heard.push(...sent('\u202f', letters))
    const gone = word.length - kept + (empty ? 1 : 0)
    for (let times = 0; times < gone; times++) heard.push(stroke('Backspace', ''))
    for (const letter of change.slice(kept)) heard.push(...sent(letter, letters))
    word = change
  }
  return heard
}

function sent(letter: string, letters: AidLetters): Stroke[] {
  return [letters === 'named' ? stroke(letter, '') : stroke('Unidentified', '', { letter })]
}

function continues({ key, alt, releasesAlt }: Stroke, rules: 'telex' | 'vni'): boolean {
  return !alt && !releasesAlt && (/^\p{L}$/u.test(key) || (rules === 'vni' && /^\d$/.test(key)))
}

/** The word after this key, or null when the key is only a letter more. */
function changed(word: string, key: string, rules: Rules): string | null {
  const tone = rules.tones[key.toLowerCase()]
  const shapes = rules.shapes[key.toLowerCase()]
  const places = [...word].map((letter, at) => ({ letter, at })).toReversed()
  const at = places.find(({ letter }) =>
    tone === undefined
      ? shapes?.[letter.toLowerCase()] !== undefined
      : /[aăâeêioôơuưy]/iu.test(letter.normalize('NFD')[0] ?? ''),
  )
  if (at === undefined || (tone === undefined && shapes === undefined)) return null
  const shaped = shapes?.[at.letter.toLowerCase()] ?? ''
  const isCapital = at.letter !== at.letter.toLowerCase()
  const next =
    tone === undefined
      ? isCapital
        ? shaped.toUpperCase()
        : shaped
      : (at.letter.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '') + tone).normalize('NFC')
  return word.slice(0, at.at) + next + word.slice(at.at + 1)
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}
