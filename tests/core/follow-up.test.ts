import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUpResults } from '../../shared/contract/follow-up.ts'
import { opening } from './exports/trial-fair.ts'
import { answerContact, fairOfThree, log, names } from './follow-up-fair.ts'
import { copyAll, openStation, type TestStation } from '../support/station.ts'

const day = 24 * 60 * 60 * 1000
const runs = Number(process.env['HISTORY_RUNS'] ?? 12)

test('a month after the fair those who were chosen are to be called, and nobody a day before', async () => {
  const { fair } = fairOfThree()
  fair.clock.now = opening + 29 * day
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ due: [], total: 0, nextOn: '2026-12-24' })
  fair.clock.now += day
  const { due, total } = await fair.tell('follow-up.due', {})
  expect(total).toBe(2)
  expect(due.map(({ fullName, outcome, vacancy, stage, dueOn }) => [fullName, outcome, vacancy, stage, dueOn])).toEqual(
    expect.arrayContaining([
      ['Nông Thị Mẫu', 'hired', 'Công nhân may', 1, '2026-12-24'],
      ['Lý Văn Thử', 'pre-selected', null, 1, '2026-12-24'],
    ]),
  )
  fair.close()
})

test('who does not answer is asked again, who answers is not asked again before the third month', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  fair.clock.now = opening + 31 * day
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'no-answer' })
  expect(await names(fair)).toEqual(['Lý Văn Thử', 'Nông Thị Mẫu'])
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'working', workingSince: '2026-12-01' })
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'not-working' })
  expect(await names(fair)).toEqual([])
  fair.clock.now = opening + 93 * day
  const { due } = await fair.tell('follow-up.due', {})
  expect(due.map(({ stage }) => stage)).toEqual([3, 3])
  const [asked] = due.filter(({ personId }) => personId === hired)
  expect(asked?.entries.map(({ result }) => result)).toEqual(['working', 'no-answer'])
  fair.close()
})

test('who asked to be called on Thursday is left alone until Thursday; a wrong number comes last', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  fair.clock.now = opening + 31 * day
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'call-again', callAgainOn: '2026-12-31' })
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'wrong-number' })
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ total: 1, later: 1, nextOn: '2026-12-31' })
  fair.clock.now = Date.UTC(2026, 11, 31, 1)
  expect(await names(fair)).toEqual(['Lý Văn Thử', 'Nông Thị Mẫu'])
  const past = {
    employerId: garment,
    personId: chosen,
    stage: 1,
    result: 'call-again',
    callAgainOn: '2026-12-30',
  } as const
  const answer = await fair.call('follow-up.log', { id: randomUUID(), fairId: fair.fairId, ...past })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-input', field: 'callAgainOn' } })
  fair.close()
})

test('who refused to be contacted, at the fair or on the phone, is counted and not named', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  answerContact(fair, hired, 0)
  fair.clock.now = opening + 31 * day
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ total: 1, refused: 1 })
  const answer = await fair.call('follow-up.log', {
    id: randomUUID(),
    fairId: fair.fairId,
    employerId: garment,
    personId: hired,
    stage: 1,
    result: 'working',
  })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'consent-missing' } })
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'refused' })
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ due: [], total: 0, refused: 2 })
  fair.close()
})

test('who was never asked about contact after the fair is called as little as who refused', async () => {
  const { fair, garment } = fairOfThree()
  const silent = fair.arrive({ fullName: 'Hoàng Văn Im Lặng', phone: '0911222333' })
  fair.talk(silent, garment, { outcome: 'hired' })
  fair.clock.now = opening + 31 * day
  expect(await names(fair)).not.toContain('Hoàng Văn Im Lặng')
  expect(await fair.tell('follow-up.due', {})).toMatchObject({ total: 2, refused: 1 })
  const answer = await fair.call('follow-up.log', {
    id: randomUUID(),
    fairId: fair.fairId,
    employerId: garment,
    personId: silent.person,
    stage: 1,
    result: 'working',
  })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'consent-missing' } })
  fair.close()
})

test('nobody is written down as followed up whom the employer did not choose', async () => {
  const { fair, garment } = fairOfThree()
  const stranger = fair.arrive({ fullName: 'Vi Thị Lạ' })
  const call = { employerId: garment, personId: stranger.person, stage: 1, result: 'working' } as const
  const answer = await fair.call('follow-up.log', { id: randomUUID(), fairId: fair.fairId, ...call })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  fair.close()
})

test('the newest statement counts, and one taken back does not; a contract another fund paid for is not payable', async () => {
  const { fair, garment, hired, chosen } = fairOfThree()
  fair.clock.now = opening + 31 * day
  const working = { employerId: garment, stage: 1, result: 'working', contractNumber: '12/HĐLĐ' } as const
  await log(fair, { ...working, personId: hired, paidElsewhere: false })
  await log(fair, { ...working, personId: chosen, contractOn: '2026-12-02', paidElsewhere: true })
  const counts = async () => (await fair.tell('follow-up.results', {}))[0]?.counts
  expect(await counts()).toMatchObject({ chosen: 2, contacted: 2, workingAt1: 2, contract: 2, payable: 1 })
  expect((await fair.tell('figures.read', {})).indicators.connected).toBe(2)
  const { id: entryId } = await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'not-working' })
  expect(await counts()).toMatchObject({ workingAt1: 1, contract: 2, payable: 1 })
  expect((await fair.tell('figures.read', {})).indicators.connected).toBe(1)
  await fair.tell('follow-up.undo', { id: randomUUID(), entryId })
  expect(await counts()).toMatchObject({ workingAt1: 2 })
  expect(await fair.call('follow-up.undo', { id: randomUUID(), entryId })).toMatchObject({
    failure: { code: 'already-undone' },
  })
  const { fairs } = await fair.tell('follow-up.read', { personId: hired })
  expect(fairs[0]?.turns.map(({ outcome }) => outcome)).toEqual(['hired'])
  expect(fairs[0]?.entries.map(({ result }) => result)).toEqual(['working'])
  fair.close()
})

test('two employers that chose one person are two calls and one person in the results of the fair', async () => {
  const { fair, garment, hired } = fairOfThree()
  const other = fair.employer('Công ty Điện tử', '04')
  fair.talk({ person: hired, badge: null }, other, { outcome: 'appointment' })
  fair.clock.now = opening + 31 * day
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'working' })
  await log(fair, { employerId: other, personId: hired, stage: 1, result: 'not-working' })
  const [result] = await fair.tell('follow-up.results', {})
  expect(result?.counts).toMatchObject({ chosen: 2, contacted: 1, workingAt1: 1 })
  expect(result?.employers.map(({ name, counts }) => [name, counts.chosen, counts.workingAt1])).toEqual([
    ['Công ty Điện tử', 1, 0],
    ['Công ty TNHH May Đáp Cầu', 2, 1],
  ])
  fair.close()
})

test('who is paid for by another fund is payable nowhere, at whichever employer the contract was named', async () => {
  const { fair, garment, hired } = fairOfThree()
  const other = fair.employer('Công ty Điện tử', '04')
  fair.talk({ person: hired, badge: null }, other, { outcome: 'appointment' })
  fair.clock.now = opening + 31 * day
  const working = { personId: hired, stage: 1, result: 'working' } as const
  await log(fair, { ...working, employerId: garment, contractNumber: '12/HĐLĐ' })
  await log(fair, { ...working, employerId: other, paidElsewhere: true })
  const [result] = await fair.tell('follow-up.results', {})
  expect(result?.counts).toMatchObject({ contract: 1, payable: 0 })
  expect(result?.employers.map(({ counts }) => counts.payable)).toEqual([0, 0])
  fair.close()
})

test('the same command again is one attempt', async () => {
  const { fair, garment, hired } = fairOfThree()
  fair.clock.now = opening + 31 * day
  const call = { id: randomUUID(), fairId: fair.fairId, employerId: garment, personId: hired } as const
  const first = await fair.tell('follow-up.log', { ...call, stage: 1, result: 'no-answer' })
  expect(await fair.tell('follow-up.log', { ...call, stage: 1, result: 'no-answer' })).toEqual(first)
  const { due } = await fair.tell('follow-up.due', {})
  expect(due.flatMap(({ entries }) => entries)).toHaveLength(1)
  fair.close()
})

/** At which of two desks, of whom, what; `back`: the newest standing entry there is taken back instead. */
const anyCall = fc.record({
  desk: fc.nat(1),
  person: fc.nat(1),
  stage: fc.constantFrom(1 as const, 3 as const),
  result: fc.constantFrom(...followUpResults),
  contract: fc.boolean(),
  paid: fc.option(fc.boolean(), { nil: null }),
  back: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 3 }),
})

test(
  'two desks that call and tell each other in any order have the same list and the same results',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCall, { maxLength: 14 }), fc.boolean(), async (calls, isOtherFirst) => {
        const { fair, garment, hired, chosen } = fairOfThree()
        fair.clock.now = opening + 100 * day
        const other = openStation({ letter: 'B', clock: fair.clock })
        copyAll(fair.store, other.store)
        const desks: readonly [TestStation, TestStation] = [fair, other]
        for (const { desk, person, stage, result, contract, paid, back, minutes } of calls) {
          fair.clock.now += minutes * 60_000
          const station = desks[desk] ?? fair
          const personId = person === 0 ? hired : chosen
          const entryId = back ? await newestOf(station, personId) : undefined
          if (entryId !== undefined) await station.tell('follow-up.undo', { id: randomUUID(), entryId })
          else
            await station.tell('follow-up.log', {
              id: randomUUID(),
              fairId: fair.fairId,
              employerId: garment,
              personId,
              stage,
              result,
              callAgainOn: result === 'call-again' ? '2027-05-01' : null,
              contractNumber: contract ? '1' : null,
              paidElsewhere: paid,
            })
        }
        const [from, into] = isOtherFirst ? [other, fair] : [fair, other]
        copyAll(from.store, into.store)
        copyAll(into.store, from.store)
        const third = openStation({ letter: 'C', clock: fair.clock })
        copyAll(other.store, third.store)
        const told = await Promise.all(
          [...desks, third].map(async (desk) => ({
            due: await desk.tell('follow-up.due', {}),
            results: await desk.tell('follow-up.results', {}),
            person: await desk.tell('follow-up.read', { personId: hired }),
          })),
        )
        expect(told[1]).toEqual(told[0])
        expect(told[2]).toEqual(told[0])
        third.close()
        other.close()
        fair.close()
      }),
      { numRuns: runs },
    )
  },
)

async function newestOf(station: TestStation, personId: string): Promise<string | undefined> {
  const { fairs } = await station.tell('follow-up.read', { personId })
  return fairs[0]?.entries[0]?.id
}
