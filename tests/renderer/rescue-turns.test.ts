import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Entry } from '../../renderer/src/outbox/entry.ts'
import { rescueTurns } from '../../renderer/src/outbox/rescue-turns.ts'
import { composeBadgeCode } from '../../shared/badge-code.ts'
import { vacancyDigits } from '../../shared/rescue-code.ts'

const fairDigits = '4711'
const badge = (counter: number, fair = fairDigits) =>
  composeBadgeCode({ fairDigits: fair, stationDigits: '03', counter, macDigits: '0123456789' })

function waiting(procedure: Entry['procedure'], input: object): Entry {
  const id = randomUUID()
  const stamp = { page: '', wall: 0, steady: 0 }
  return { id, place: 1, at: 0, stamp, procedure, input: { id, ...input }, state: { kind: 'waiting' }, stumbles: 0 }
}

function log(badgeText: string, said: object = {}): Entry {
  return waiting('interview.log', { badgeText, vacancyId: null, outcome: 'met', note: '', scannedAt: 7, ...said })
}

test('a turn travels as it stands after its corrections, and one taken back does not', () => {
  const vacancyId = randomUUID()
  const [kept, undone] = [log(badge(1)), log(badge(2))]
  const { turns, unsaid, left } = rescueTurns(
    [
      kept,
      undone,
      waiting('interview.correct', { interviewId: kept.id, outcome: 'hired', vacancyId, note: 'đi làm thứ hai' }),
      waiting('interview.undo', { interviewId: undone.id }),
    ],
    fairDigits,
  )
  const turn = { badge: { code: badge(1) }, outcome: 'hired', vacancy: vacancyDigits(vacancyId), at: 7 }
  expect(turns).toEqual([{ badgeText: badge(1), turn }])
  expect({ unsaid, left }).toEqual({ unsaid: 1, left: 0 })
})

test('a scan travels only where nothing was written of it, and a typed number alone says of nobody that they were there', () => {
  const scan = (text: string, scannedAt: number) => waiting('booth.scan', { text, scannedAt })
  const { turns } = rescueTurns(
    [scan(badge(1), 5), log(badge(1)), scan(badge(2), 3), scan(badge(2), 9), scan('A-0042-7', 1)],
    fairDigits,
  )
  expect(turns.map(({ badgeText, turn }) => [badgeText, turn.outcome, turn.at])).toEqual([
    [badge(2), null, 3],
    [badge(1), 'met', 7],
  ])
})

test('what a code cannot carry is counted, and what the host refused does not travel', () => {
  const refused: Entry = { ...log(badge(3)), state: { kind: 'refused', failure: { code: 'badge-forged' } } }
  const rescued = rescueTurns(
    [
      refused,
      log(badge(4, '0815')),
      log('rác'),
      log('a 42 x'),
      waiting('service.log', { badgeText: badge(1), kinds: ['job-counselling'], note: '', givenAt: 1 }),
      waiting('interview.correct', { interviewId: randomUUID(), outcome: 'met', vacancyId: null, note: '' }),
    ],
    fairDigits,
  )
  expect(rescued).toEqual({ turns: [], unsaid: 0, left: 5 })
})
