import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Attendee } from '../../shared/contract/attendee.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { loadGazetteer } from '../core/gazetteer.ts'
import type { House } from '../core/ports.ts'
import { cardsOf, demoDay } from './cards.ts'
import { fillBooths } from './booths.ts'
import { registerCards } from './registering.ts'
import type { Tell } from './tell.ts'

export type DemoRun = {
  house: House
  /** The folder everything is written into. */
  out: string
  people: number
  seed: number
  /** UTF-8, one card text a line; null makes people up from the seed. */
  cards: string | null
  log: (line: string) => void
}

/**
 * The main job with no hand on it, through the same dispatch as the screens: cards are read and
 * registered, badges drawn, every badge scanned at a booth, interviews logged, lists exported.
 *
 * @returns the exit code; the last line said is the summary, one JSON object.
 */
export async function runDemo({ house, out, people, seed, cards, log }: DemoRun): Promise<number> {
  const from = performance.now()
  await mkdir(out, { recursive: true })
  const tell = teller(house)
  const texts = await cardsOf({ cards, people, seed })
  await foundDemoFair(tell)
  log(`Registering ${texts.length} cards…`)
  const lines = await registerCards(texts, tell, loadGazetteer(), log)
  await writeFile(join(out, 'cards.jsonl'), lines.map(({ said }) => `${JSON.stringify(said)}\n`).join(''))
  const attendees = new Map<string, Attendee>()
  for (const { attendee } of lines) if (attendee) attendees.set(attendee.id, attendee)
  log(`Scanning ${attendees.size} badges at the booths…`)
  const booths = await fillBooths([...attendees.values()], tell, seed)
  await exportAll(house, out, log)
  const counted = await tell('attendee.count', {})
  const count = (status: string) => lines.filter(({ said }) => said.status === status).length
  const summary = {
    people: texts.length,
    registered: count('registered'),
    already: count('already'),
    attention: count('attention'),
    rejected: count('rejected'),
    attendees: counted.persons,
    badges: counted.badges,
    scanned: booths.scanned,
    interviews: booths.logged,
    turns: counted.interviews,
    interviewed: counted.interviewed,
    employers: booths.employers,
    seconds: Number(((performance.now() - from) / 1000).toFixed(2)),
  }
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  log(JSON.stringify(summary))
  return 0
}

function teller(house: House): Tell {
  return async (procedure, input) => {
    const result = await house.dispatch(procedure, input, house.windowCaller())
    if (!result.ok) throw new Error(`${procedure} was refused: ${JSON.stringify(result.failure)}`)
    return result.value as never
  }
}

async function foundDemoFair(tell: Tell): Promise<void> {
  await tell('fair.found', {
    ...madeUpFair,
    id: v7(),
    communes: [...madeUpFair.communes],
    heldOn: demoDay,
    letter: 'A',
  })
}

async function exportAll(house: House, out: string, log: (line: string) => void): Promise<void> {
  for (const name of ['badges.pdf', 'attendance.xlsx', 'attendance.csv', 'interviews.xlsx']) {
    log(`Writing ${name}…`)
    const query = new URLSearchParams(name === 'badges.pdf' ? { all: '1', format: 'a4-8up' } : {})
    const file = await house.exportFile(name, query, house.windowCaller())
    if (!file.ok) throw new Error(`${name} was refused: ${JSON.stringify(file.failure)}`)
    await writeFile(join(out, name), file.value.body)
  }
}
