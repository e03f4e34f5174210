import type { Words } from '../../../shared/words/vi.ts'
import type { Finding } from './diagnose.ts'

/** More letters than this are not read one by one. */
const fewLetters = 60

/** What was found in words, and what to do about it. */
export function findingWords(finding: Finding, words: Words['scannerCheck']): { title: string; todo: string } {
  const text = words.finding
  switch (finding.kind) {
    case 'typing-aid':
      return finding.rules === 'unknown' ? text.typingAid : text[finding.rules]
    case 'input-method':
      return text.inputMethod
    case 'vietnamese-layout':
      return text.vietnameseLayout
    case 'other-layout':
      return text.otherLayout
    case 'caps-lock':
      return text.capsLock
    case 'bar-changed':
      return text.barChanged(finding.sign)
    case 'digits-changed':
      return text.digitsChanged
    case 'letters-lost':
      return text.lettersLost(cut(finding.letters))
    case 'marks-dropped':
      return finding.areAll ? text.marksDroppedAll : text.marksDropped(cut(finding.letters))
    case 'marks-stripped':
      return text.marksStripped
    case 'marks-replaced':
      return text.marksReplaced(finding.sign)
    case 'marks-repaired':
      return text.marksRepaired
    case 'no-suffix':
      return text.noSuffix
    case 'tab':
      return text.tab
    case 'slow':
      return text.slow(finding.gap)
  }
}

function cut(letters: string): string {
  return letters.length <= fewLetters ? letters : `${letters.slice(0, fewLetters)}…`
}
