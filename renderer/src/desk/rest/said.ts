import type { GapField } from '../../../../shared/attendee-gaps.ts'
import type { CardRefusal } from '../../../../shared/citizen-card/codes.ts'
import type { Failure } from '../../../../shared/failure.ts'
import type { RestWords } from './words.ts'
import type { RestProblem } from './rest-form.ts'

/** What the strip says: facts, not sentences, so that the language can change under it. */
export type RestSaid =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'opened'; name: string; instead: string | null }
  | { kind: 'saved'; name: string; missing: readonly GapField[] }
  | { kind: 'nothing-to-save' }
  | { kind: 'incomplete'; problems: readonly RestProblem[] }
  | { kind: 'not-saved'; failure: Failure }
  | { kind: 'refused'; reason: CardRefusal }
  | { kind: 'not-found'; failure: Failure }

export type Tone = 'waiting' | 'info' | 'good' | 'attention' | 'bad'

/** The strip's state in words and colour. */
export function wordsFor(said: RestSaid, words: RestWords): { tone: Tone; title: string; note: string } {
  const text = words.rest.strip
  switch (said.kind) {
    case 'waiting':
      return { tone: 'waiting', title: text.waiting, note: text.waitingNote }
    case 'reading':
      return { tone: 'waiting', title: text.reading, note: '' }
    case 'opened':
      return said.instead === null
        ? { tone: 'info', title: text.opened(said.name), note: text.openedNote }
        : { tone: 'attention', title: text.opened(said.name), note: text.keptNote(said.instead) }
    case 'saved':
      return {
        tone: 'good',
        title: text.saved(said.name),
        note: said.missing.length === 0 ? text.savedWhole : text.savedPart(gapsInWords(said.missing, words)),
      }
    case 'nothing-to-save':
      return { tone: 'attention', title: text.nothingToSave, note: text.openedNote }
    case 'incomplete':
      return {
        tone: 'attention',
        title: text.incomplete,
        note: said.problems.map((problem) => words.rest.problem[problem]).join(' '),
      }
    case 'not-saved':
      return { tone: 'bad', title: text.notSaved, note: words.failure[said.failure.code](said.failure) }
    case 'refused':
      return { tone: 'bad', title: text.refused, note: words.warning.refusal[said.reason] }
    case 'not-found':
      return { tone: 'bad', title: text.refused, note: words.failure[said.failure.code](said.failure) }
  }
}

/** Gaps as they are spoken: "dân tộc, diện hộ". */
export function gapsInWords(missing: readonly GapField[], words: RestWords): string {
  return missing.map((gap) => words.rest.gap[gap]).join(', ')
}
