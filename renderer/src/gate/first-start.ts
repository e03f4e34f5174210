import { readDay } from '../parts/day-written.ts'
import { dayWritten, today } from '../session/vietnam-time.ts'

/** What the wizard asks; the passphrase is not here, so that it never reaches a draft. */
export type Founding = {
  step: 1 | 2 | 3
  centerName: string
  fairName: string
  /** As typed, day/month/year. */
  heldOn: string
  place: string
  communes: string[]
  letter: string
}

/** What the gate tells the wizard, and what it wants to hear. */
export type FirstStartProps = {
  keeper: 'keychain' | 'passphrase' | 'key-file' | null
  /** Whether the database itself has still to be made. */
  absent: boolean
  onBegin: () => void
  onDone: () => void
}

/** The province this desk is at home in, by its code (DOMAIN.md §2). */
export const homeProvince = '20'

/** The wizard before anything is typed. */
export function blankFounding(): Founding {
  return { step: 1, centerName: '', fairName: '', heldOn: dayWritten(today()), place: '', communes: [], letter: 'A' }
}

/** Which fields of a step are not filled as they should be. */
export function missingIn(step: Founding['step'], founding: Founding): ReadonlySet<keyof Founding> {
  const missing = new Set<keyof Founding>()
  if (step === 1 && founding.centerName.trim() === '') missing.add('centerName')
  if (step === 2) {
    if (founding.fairName.trim() === '') missing.add('fairName')
    if (founding.place.trim() === '') missing.add('place')
    if (readDay(founding.heldOn) === null) missing.add('heldOn')
    if (founding.communes.length === 0) missing.add('communes')
  }
  return missing
}

/** Shorter ones are refused by the host. */
export const shortestPassphrase = 8

/** What is wrong with the passphrase as typed twice; null when nothing is. */
export function passphraseProblem(first: string, second: string): 'short' | 'differs' | null {
  // Counted as the host counts: a letter with its marks is one character, however the keyboard sent it.
  if (Array.from(first.normalize('NFC')).length < shortestPassphrase) return 'short'
  return first === second ? null : 'differs'
}
