import type { CardPart } from '../../../shared/citizen-card/codes.ts'
import { problemsOf, type Problem } from './check.ts'
import type { DeskForm } from './form.ts'

/** Where the desk can send the cursor. */
export type Spot = Problem | CardPart | 'scan' | 'communeCode' | 'village'

const fieldOf: Record<Spot, string> = {
  scan: 'desk-scan',
  fullName: 'desk-full-name',
  name: 'desk-full-name',
  birthDate: 'desk-birth',
  'birth-date': 'desk-birth',
  idNumber: 'desk-id-number',
  phone: 'desk-phone',
  address: 'desk-address',
  guardian: 'desk-guardian-name',
  communeCode: 'desk-commune',
  village: 'desk-village',
  consent: 'desk-consents',
}

/** The id of a field on the page, so that labels, problems and the cursor agree. */
export function idOf(spot: Spot): string {
  return fieldOf[spot]
}

/** Sends the cursor where the clerk has to act next, once the screen has caught up. */
export function focusFor(spot: Spot | undefined): void {
  if (spot === undefined) return
  setTimeout(() => document.getElementById(fieldOf[spot])?.focus())
}

/** Sends the cursor back to the scan strip. */
export function focusScan(): void {
  focusFor('scan')
}

/** The field after this one, as Enter goes: a group of radio buttons counts as one. */
export function focusNext(form: HTMLElement, from: HTMLElement): void {
  const stops = [
    ...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]):not([disabled]), [data-stop]'),
  ].filter(isStop)
  const at = stops.findIndex(
    (stop) =>
      stop === from ||
      (stop.name !== undefined && stop.name !== '' && stop.name === (from as HTMLInputElement).name) ||
      stop.contains(from),
  )
  stops[at + 1]?.focus()
}

function isStop(field: HTMLInputElement, _index: number, all: HTMLInputElement[]): boolean {
  // Enter passes by what is only shown, and what has a key of its own.
  if (field.closest('[data-later]') !== null) return false
  if (field.closest('[data-stop]') !== null) return field.dataset['stop'] !== undefined
  if (field.type === 'checkbox') return false
  if (field.type !== 'radio') return field.tabIndex >= 0
  const group = all.filter(({ type, name }) => type === 'radio' && name === field.name)
  return field === (group.find(({ checked }) => checked) ?? group[0])
}

/** Where the clerk has to act after a card or a record has filled the form: the first thing nobody knows yet. */
export function focusForNextQuestion(form: DeskForm, today: string): void {
  const problem = problemsOf(form, today).find((problem) => problem !== 'consent')
  const asksPhone = form.phone.trim() === '' && form.phoneOwner !== 'none'
  focusFor(form.damaged[0] ?? problem ?? (asksPhone ? 'phone' : 'consent'))
}
