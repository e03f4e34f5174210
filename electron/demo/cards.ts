import { readFile } from 'node:fs/promises'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { loadGazetteer } from '../core/gazetteer.ts'

/** One card to read, and what else the person would say at the desk. */
export type DemoCard = { text: string; said: Partial<PersonInput> }

export const demoDay = '2026-11-24'

/** The lines of a file as they stand, or made-up people from a seed. */
export async function cardsOf(from: { cards: string | null; people: number; seed: number }): Promise<DemoCard[]> {
  if (from.cards !== null) {
    const text = new TextDecoder('utf-8').decode(await readFile(from.cards))
    const lines = text.split(/\r?\n/)
    if (lines.at(-1) === '') lines.pop()
    return lines.map((line) => ({ text: line, said: {} }))
  }
  return madeUpPeople(from.seed, from.people, { gazetteer: loadGazetteer(), today: demoDay }).map((person) => ({
    text: person.cardText,
    said: {
      phone: person.phone,
      phoneOwner: person.phone === null ? 'none' : 'own',
      village: person.village,
      ethnicity: person.ethnicity,
      household: person.household,
      householdYear: 2026,
      needs: person.needs,
    },
  }))
}
