// Vietnamese spelling as onset + rime, after the tone is taken off. Rimes are
// the ones found in words and in names of the northern highlands; the
// spelling pair c/k is not enforced: this asks whether text was damaged on its
// way, not whether it is correct. Gh and ngh stand before e, ê and i alone, so
// "Ngha" is what is left of Nghĩa.
const ONSETS = '|b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'.split('|')
const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet',
  'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uâu uây uê uêch uên uênh uêt uêu uôc uôi uôm uôn uông uôt uơ',
  'uy uya uyên uyêt uynh uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ych ynh yt',
].join(' ')
const LEGAL = new Set(RIMES.split(' '))
const STOP = /(?:p|t|c|ch)$/
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

function withoutTone(word: string): { letters: string; tones: string } {
  const apart = word.normalize('NFD')
  const tones = (apart.match(TONE) ?? []).join('')
  return { letters: apart.replace(TONE, '').normalize('NFC'), tones }
}

function bare(rime: string): string {
  return rime.normalize('NFD').replace(/\p{M}/gu, '')
}

// Where the tone is written: on the shaped vowel, else on the last vowel before
// a consonant, else on the second of three, else on the first (oa, oe, uy: both).
function tonePlaces(rime: string): number[] {
  const letters = [...rime]
  const shaped = letters.findLastIndex((letter) => letter > '\u007f')
  const vowels = letters.filter((letter) => !/[bcdghmnpt]/.test(letter)).length
  if (shaped >= 0) return [shaped]
  if (vowels < letters.length) return [vowels - 1]
  if (vowels === 3) return [1]
  return /^(?:oa|oe|uy)$/.test(rime) ? [0, 1] : [0]
}

// What is left of a rime when a scanner drops every non-ASCII letter; the tone
// has turned its own letter into one of those.
function dropped(rime: string): string[] {
  const letters = [...rime]
  return tonePlaces(rime).map((tone) => letters.filter((letter, at) => letter < '\u0080' && at !== tone).join(''))
}

const STRIPPED = new Set([...LEGAL].map(bare))
// "ing" is kept out: Tiếng leaves it, but it is a clan name's rime (Ting) as well.
const GAPPED = new Set([...LEGAL].flatMap(dropped).filter((left) => !LEGAL.has(left) && left !== 'ing'))

/**
 * What spelling says of one word (lower case, NFC, letters only): `fine`;
 * `stripped`, only right with marks it lacks (Nguyen, Duc); `gapped`, what is
 * left when accented letters are dropped (Vn, Nguyn); `foreign`, none of these
 * (Krông, Blim), which minority names may well be.
 */
export type Spelling = 'fine' | 'stripped' | 'gapped' | 'foreign'

/** Tells how a word is spelt, see Spelling. */
export function spellingOf(word: string): Spelling {
  const { letters, tones } = withoutTone(word)
  if (!/[aăâeêioôơuưy]/u.test(letters)) return 'gapped'
  const rimes = ONSETS.filter((onset) => letters.startsWith(onset)).map((onset) => letters.slice(onset.length))
  if (tones === '' && /^n?gh[aou]/.test(letters)) return 'gapped'
  const lawful = (rime: string): boolean => !STOP.test(rime) || tones === '\u0301' || tones === '\u0323'
  if (tones.length <= 1 && rimes.some((rime) => LEGAL.has(rime) && lawful(rime))) return 'fine'
  if (tones === '' && rimes.some((rime) => GAPPED.has(rime))) return 'gapped'
  const isPlain = tones === '' && !/[^\u0000-\u00ff]/.test(letters)
  return isPlain && rimes.some((rime) => STRIPPED.has(bare(rime))) ? 'stripped' : 'foreign'
}
