import type { OutputOf } from '../../../shared/contract.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { isArrival } from './action.ts'
import type { Problem } from './check.ts'
import type { StripState } from './strip-state.ts'
import { failureAtDesk, saidOfBadge, type Said } from './strip-badge-words.ts'

/** Says the strip's state in words, colour and icon; `isAway`: the host does not answer now. */
export function saidBy(strip: StripState, words: StartWords, isAway = true): Said {
  const text = words.desk.strip
  switch (strip.kind) {
    case 'waiting':
      return say('waiting', text.waiting, text.waitingNote)
    case 'read':
      return strip.instead === null
        ? say('info', text.read(strip.name), strip.child ? text.readChild : text.readNext)
        : say('attention', text.read(strip.name), text.replacedNote(strip.instead.trim()))
    case 'damaged':
      return say(
        'attention',
        text.readDamaged,
        text.readDamagedNote(strip.parts.map((part) => words.warning.part[part]).join(', ')),
      )
    case 'refused':
      return say('bad', text.refused, words.warning.refusal[strip.reason])
    case 'reading-badge':
      return say('waiting', text.readingBadge, '')
    case 'badge-failed':
    case 'badge-for':
    case 'badge-unasked':
    case 'badge-off':
    case 'card-first':
    case 'arrived':
    case 'nothing-to-write':
      return saidOfBadge(strip, words)
    case 'rescued':
      return saidOfRescue(strip.rescue, words)
    case 'not-rescued':
      return say('bad', text.rescue.not, words.failure[strip.failure.code](strip.failure))
    case 'cleared':
      return say('waiting', text.cleared, text.waiting)
    case 'typing':
      return say('info', text.typing, text.typingNote)
    case 'saved':
      return saidOfSaved(strip, words)
    case 'kept':
    case 'away':
    case 'put-right':
      return saidOfAway(strip, words, isAway)
    case 'incomplete':
      return say('attention', text.incomplete, strip.problems.map((problem) => problemWords(problem, words)).join(' '))
    case 'not-saved':
      return say('bad', text.notSaved, failureAtDesk(strip.failure, words))
    case 'known':
    case 'known-damaged':
    case 'present':
    case 'forgotten':
    case 'not-taken':
      return saidOfKnown(strip, words)
    case 'child':
      return say('good', text.child(strip.children), text.childNote)
    case 'undone':
    case 'not-undone':
    case 'nothing-to-undo':
      return saidOfUndo(strip, words)
  }
}

function saidOfUndo(
  strip: Extract<StripState, { kind: 'undone' | 'not-undone' | 'nothing-to-undo' }>,
  words: StartWords,
): Said {
  const text = words.desk.strip
  switch (strip.kind) {
    case 'undone':
      return say(
        'attention',
        text.undone(text.action[strip.what], strip.name),
        isArrival(strip.what) ? text.undoneBadge : text.waiting,
      )
    case 'not-undone':
      return say('bad', text.notUndone, words.failure[strip.failure.code](strip.failure))
    case 'nothing-to-undo':
      return say('waiting', text.nothingToUndo, text.waiting)
  }
}

function saidOfAway(
  strip: Extract<StripState, { kind: 'kept' | 'away' | 'put-right' }>,
  words: StartWords,
  isAway: boolean,
): Said {
  const text = words.desk.strip
  if (strip.kind === 'put-right') return say('attention', text.putRight, failureAtDesk(strip.failure, words))
  if (strip.kind === 'away') return say('attention', text.away, text.waiting)
  const { name, number, blank } = strip
  const note = number !== null ? text.kept(number, name) : blank ? text.keptBlank(name) : text.savedNext(name)
  return isAway ? say('attention', text.away, note) : say('info', text.back, note)
}

function saidOfSaved(strip: Extract<StripState, { kind: 'saved' }>, words: StartWords): Said {
  const text = words.desk.strip
  const next = strip.blank ? text.savedBlankNext(strip.name) : text.savedNext(strip.name)
  if (strip.already) return say('attention', text.savedAlready(strip.number), next)
  return say('good', strip.visitor ? text.savedVisitor(strip.number) : text.savedNew(strip.number), next)
}

function saidOfRescue(rescue: OutputOf<'rescue.take'>, words: StartWords): Said {
  const text = words.desk.strip.rescue
  const { employerName, taken, already, refused, part, parts } = rescue
  const rest = [
    already > 0 ? text.already(already) : '',
    refused > 0 ? text.refused(refused) : '',
    part < parts ? text.next(part + 1, parts) : text.last,
  ]
  return say(
    refused > 0 ? 'attention' : 'good',
    text.taken(taken, employerName, part, parts),
    rest.filter(Boolean).join(' '),
  )
}

type KnownState = Extract<StripState, { kind: 'known' | 'known-damaged' | 'present' | 'forgotten' | 'not-taken' }>

function saidOfKnown(strip: KnownState, words: StartWords): Said {
  const text = words.known.strip
  switch (strip.kind) {
    case 'known': {
      const whence = whenceOf(strip, words)
      return say('good', text.known(strip.name), `${whence && `${whence}. `}${strip.ready ? text.enter : text.ask}`)
    }
    case 'known-damaged':
      return say('attention', text.damaged(strip.name), text.damagedNote)
    case 'present':
      return say('attention', text.present(strip.name, strip.number), text.presentNote(timeOf(strip.at)))
    case 'forgotten':
      return say('info', text.forgotten, words.desk.strip.readNext)
    case 'not-taken':
      return say('bad', text.notTaken, words.failure[strip.failure.code](strip.failure))
  }
}

function whenceOf({ leftAt, ahead, lastFair }: Extract<StripState, { kind: 'known' }>, words: StartWords): string {
  if (leftAt !== null) return words.known.strip.left(timeOf(leftAt))
  if (ahead) return words.known.ahead
  return lastFair === null ? '' : words.known.cameTo(lastFair)
}

/** What is wrong with a field. */
export function problemWords(problem: Problem, words: StartWords): string {
  return words.desk.problem[problem]
}

function say(tone: Said['tone'], title: string, note: string): Said {
  return { tone, title, note }
}
