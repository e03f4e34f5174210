import type { Failure, FailureCode } from '../../../shared/failure.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { timeOf } from '../session/vietnam-time.ts'
import type { StripState } from './strip-state.ts'

export type Said = {
  tone: 'waiting' | 'info' | 'good' | 'attention' | 'bad'
  title: string
  note: string
}

type BadgeState = Extract<
  StripState,
  { kind: 'badge-failed' | 'badge-for' | 'badge-unasked' | 'badge-off' | 'card-first' | 'arrived' | 'nothing-to-write' }
>

/** What the strip says of a badge that was scanned. */
export function saidOfBadge(strip: BadgeState, words: StartWords): Said {
  const { strip: text, blank } = words.desk
  const { byHand } = words.paper
  switch (strip.kind) {
    case 'badge-failed': {
      const title = wasUnread(strip.failure.code) ? text.refused : text.badgeRefused
      return { tone: 'bad', title, note: failureAtDesk(strip.failure, words) }
    }
    case 'badge-for':
      return {
        tone: strip.former === null ? 'good' : 'attention',
        title: blank.willGo(strip.number, strip.name),
        note: [strip.former === null ? '' : blank.ends(strip.former), strip.ready ? blank.enter : blank.askOn]
          .filter(Boolean)
          .join(' '),
      }
    case 'badge-unasked':
      return { tone: 'attention', title: blank.unasked(strip.name), note: blank.unaskedNote }
    case 'badge-off':
      return { tone: 'info', title: blank.takenOff, note: blank.takenOffNote }
    case 'card-first':
      return { tone: 'attention', title: blank.nobodys(strip.number), note: blank.cardFirst }
    case 'arrived':
      return saidOfArrival(strip, words)
    case 'nothing-to-write':
      return { tone: 'attention', title: byHand.nothing, note: byHand.nothingNote }
  }
}

function saidOfArrival(strip: Extract<StripState, { kind: 'arrived' }>, words: StartWords): Said {
  const text = words.desk.arrival
  const title = strip.back ? text.back(strip.name, strip.number) : text.here(strip.name, strip.number)
  const note = strip.unasked ? text.ask : text.next
  return { tone: strip.unasked ? 'attention' : 'good', title, note: `${text.at(timeOf(strip.at))} ${note}` }
}

/** A failure in the desk's words: what elsewhere is sent to the registration desk is put right here. */
export function failureAtDesk(failure: Failure, words: StartWords): string {
  const atDesk: Partial<Record<FailureCode, (failure: Failure) => string>> = words.desk.badgeFailure
  return (atDesk[failure.code] ?? words.failure[failure.code])(failure)
}

function wasUnread(code: FailureCode): boolean {
  return code === 'badge-unreadable' || code === 'badge-foreign'
}
