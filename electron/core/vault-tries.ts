import { Refusal } from '../../shared/failure.ts'

/** Slows down whoever guesses: the first few wrong tries are free, then each costs twice the wait of the last. */
export type Tries = {
  /** Throws `too-many-tries` while the wait of the last wrong try has not passed; `detail` is the seconds left. */
  check(): void
  wrong(): void
  right(): void
}

const freeTries = 5
const firstWait = 5_000
const longestWait = 5 * 60_000

/** How long the next try must wait after so many wrong ones, in ms. */
export function waitAfter(wrongs: number): number {
  return wrongs < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** (wrongs - freeTries))
}

/**
 * Counts tries in memory: starting the desk anew forgets them, which costs a guesser more time than the wait saves.
 * `now` is in milliseconds; a clock set back never makes the wait longer than it was.
 */
export function countTries(now: () => number): Tries {
  let wrongs = 0
  let from = 0
  let wait = 0
  return {
    check() {
      const passed = now() - from
      if (passed < 0) from = now()
      const left = wait - Math.max(0, passed)
      if (left > 0) throw new Refusal({ code: 'too-many-tries', detail: String(Math.ceil(left / 1000)) })
    },
    wrong() {
      wrongs += 1
      from = now()
      wait = waitAfter(wrongs)
    },
    right() {
      wrongs = 0
      wait = 0
    },
  }
}
