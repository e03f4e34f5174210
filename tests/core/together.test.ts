import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { openTogether } from '../../electron/core/together.ts'
import { fairWithCards } from '../support/pairing.ts'
import { allConsents, somebody } from '../support/station.ts'

const unwritten = { ok: false, failure: { code: 'disk-full' } } as const

async function openBurst() {
  const fair = await fairWithCards()
  const { station } = fair
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: allConsents,
    knownAs: null,
  })
  const booth = fair.phone(fair.first).caller
  const interview = (badgeText = attendee.badge?.code ?? '') =>
    ({
      id: randomUUID(),
      badgeText,
      vacancyId: null,
      outcome: 'met',
      note: '',
      scannedAt: station.clock.now,
      again: true,
    }) satisfies InputOf<'interview.log'>
  const kept = async (): Promise<string[]> =>
    (await station.tell('interview.list', { limit: 200 }, booth)).map(({ id }) => id).toSorted()
  return { station, booth, interview, kept }
}

test('interviews that arrive together stand or fall each by itself', async () => {
  const { station, booth, interview, kept } = await openBurst()
  const together = openTogether(station.store, () => unwritten)
  const good = Array.from({ length: 40 }, () => interview())
  const inputs = good.flatMap((one) => [one, interview('000000000000000000000000')])
  const answers = await Promise.all(inputs.map((input) => together(() => station.call('interview.log', input, booth))))
  expect(answers.map(({ ok }) => ok)).toEqual(inputs.map((_, index) => index % 2 === 0))
  expect(await kept()).toEqual(good.map(({ id }) => id).toSorted())
  station.close()
})

test('the same command twice in one burst is one interview, answered twice alike', async () => {
  const { station, booth, interview, kept } = await openBurst()
  const together = openTogether(station.store, () => unwritten)
  const input = interview()
  const [first, second] = await Promise.all(
    [input, input].map((one) => together(() => station.call('interview.log', one, booth))),
  )
  expect(second).toEqual(first)
  expect(await kept()).toEqual([input.id])
  station.close()
})

test('where the disk fails at the end nobody is told yes, and sent again each is there once', async () => {
  const { station, booth, interview, kept } = await openBurst()
  let isFull = true
  const together = openTogether(
    {
      atomically: (work) =>
        station.store.atomically(() => {
          const value = work()
          if (isFull) throw new Error('the disk is full')
          return value
        }),
    },
    () => unwritten,
  )
  const inputs = [interview(), interview(), interview()]
  const send = () => Promise.all(inputs.map((input) => together(() => station.call('interview.log', input, booth))))
  expect(await send()).toEqual([unwritten, unwritten, unwritten])
  expect(await kept()).toEqual([])
  isFull = false
  expect((await send()).every(({ ok }) => ok)).toBe(true)
  expect(await kept()).toEqual(inputs.map(({ id }) => id).toSorted())
  station.close()
})
