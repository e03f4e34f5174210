import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import type { Caller, ExportedFile } from '../../electron/core/ports.ts'
import type { WorkHearing, WorkRunner } from '../../electron/core/works/port.ts'
import { openWorks } from '../../electron/core/works/works.ts'
import { allConsents, foundFair, openStation, somebody } from '../support/station.ts'

const caller: Caller = { door: 'window', stationId: randomUUID(), role: 'office' }
const file = (): ExportedFile => ({ fileName: 'a.csv', mediaType: 'text/csv', body: new Uint8Array(4) })
const ended = (): Parameters<WorkHearing['ended']>[0] => ({
  ok: true,
  value: { file: file(), value: null, accesses: [{ action: 'attendance-export', rows: 1 }] },
})

/** Works whose one running is ended by the test. */
function openByHand(note: () => void = () => undefined, announce: () => void = () => undefined) {
  const hearings: WorkHearing[] = []
  const run: WorkRunner = (_order, hearing) => {
    hearings.push(hearing)
    return { stop: () => undefined }
  }
  const at = { fair: 'a fair' }
  const works = openWorks({
    run,
    now: Date.now,
    fair: () => at.fair,
    announce,
    note,
    log: () => undefined,
  })
  const start = (id: string = randomUUID()) =>
    works.start({ id, kind: 'export', of: 'trial', name: 'trial', input: { steps: 1 } }, caller)
  return { works, start, hearings, at }
}

test('on a full disk no file leaves that could not be noted; once there is room it can be fetched', async () => {
  let isFull = true
  const { works, start, hearings } = openByHand(() => {
    if (isFull) throw new Error('disk full')
  })
  const [first, second] = [start(), start()]
  hearings[0]?.ended(ended())
  expect(await works.ended(first.id, caller)).toMatchObject({ ok: true })
  expect(() => works.take(first.id, caller)).toThrow('disk full')
  expect(works.list(caller).at(-1)).toMatchObject({ takenAt: null, file: { name: 'a.csv' } })
  isFull = false
  hearings[1]?.ended(ended())
  expect(works.take(first.id, caller).fileName).toBe('a.csv')
  expect(works.take(second.id, caller).fileName).toBe('a.csv')
})

test('what a work found without making a file is noted when it is known, and on a full disk it has failed', async () => {
  const { works, start, hearings } = openByHand(() => {
    throw new Error('disk full')
  })
  const { id } = start()
  hearings[0]?.ended({
    ok: true,
    value: { file: null, value: 'a name', accesses: [{ action: 'attendance-export', rows: 1 }] },
  })
  expect(await works.ended(id, caller)).toMatchObject({ ok: false, failure: { code: 'internal' } })
})

test('what was fetched is held by nothing afterwards', async () => {
  const { works, start, hearings } = openByHand()
  const { id } = start()
  hearings[0]?.ended(ended())
  works.take(id, caller)
  expect(await works.ended(id, caller)).toMatchObject({ ok: true, value: { file: null } })
  expect(works.list(caller)[0]).toMatchObject({ state: 'done', file: null })
})

test('a file nobody comes for goes by itself, though nobody asks, and screens are told', () => {
  vi.useFakeTimers()
  const announce = vi.fn<() => void>()
  const { works, start, hearings } = openByHand(undefined, announce)
  const { id } = start()
  hearings[0]?.ended(ended())
  // The clock of the machine may be set meanwhile; the time that passes is another.
  announce.mockClear()
  vi.advanceTimersByTime(31 * 60_000)
  expect(announce).toHaveBeenCalledOnce()
  vi.setSystemTime(0)
  expect(() => works.take(id, caller)).toThrow('not-found')
  vi.useRealTimers()
})

test('a file that waits while the machine goes to another fair is not made of that one', async () => {
  const { works, start, hearings, at } = openByHand()
  start()
  const waiting = start()
  at.fair = 'another fair'
  const ofThat = start()
  hearings[0]?.ended(ended())
  expect(await works.ended(waiting.id, caller)).toMatchObject({ failure: { code: 'work-cancelled' } })
  expect(works.list(caller).map(({ state }) => state)).toEqual(['running', 'cancelled', 'done'])
  hearings[1]?.ended(ended())
  expect(works.take(ofThat.id, caller).fileName).toBe('a.csv')
})

test('whoever is erased is in no file that was made before and not fetched yet', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody(),
    consents: allConsents,
    knownAs: null,
  })
  const { works } = station.contextOf(station.window)
  const asked = { name: 'attendance', format: 'csv' } as const
  const { work: made } = await station.tell('export.start', { id: randomUUID(), ...asked })
  await works.ended(made.id, station.window)
  const { work: underWay } = await station.tell('export.start', { id: randomUUID(), ...asked })

  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })

  expect(() => works.take(made.id, station.window)).toThrow('not-found')
  expect(await works.ended(underWay.id, station.window)).toMatchObject({ failure: { code: 'work-cancelled' } })
  station.close()
})
