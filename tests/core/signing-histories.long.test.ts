import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OutputOf } from '../../shared/contract.ts'
import { signingPlaces } from '../../electron/core/signing/places.ts'
import { copyAll, openStation, type TestStation } from '../support/station.ts'
import { live } from './histories.ts'
import { anyHistory, type Step } from './history-steps.ts'

/** Each is long and lived at three desks. */
const runs = Math.max(12, Math.ceil(Number(process.env['HISTORY_RUNS'] ?? 12) / 4))
const withTime = 300_000
/** So many changes are told at once. */
const piece = 10

/** Somebody shows a card at two desks, others come with and without one, and one stands on a list. */
const opening: Step[] = [
  ...[0, 1, 2].map((desk): Step => comes(desk, 0)),
  ...[0, 0, 1].map((desk): Step => comes(desk, null)),
  { kind: 'ahead', desk: 0, card: 1 },
  { kind: 'ahead', desk: 0, card: 2 },
]
/** Every desk freezes whatever may be signed. */
const signing: Step[] = [0, 1, 2].flatMap((desk) =>
  (['walk-in', 'ahead', 'handbook'] as const).map((of): Step => ({ kind: 'sign', desk, what: 'freeze', of, lines: 0 })),
)
const linked: Step[] = [
  { kind: 'link', desk: 0, first: 1, second: 2, decision: 'same' },
  { kind: 'undo', desk: 1, nth: 0 },
]
/** Histories in which people come before sheets are frozen, and much happens to them afterwards. */
const signedHistory = fc
  .tuple(anyHistory, anyHistory, fc.boolean())
  .map(([before, after, isLinked]) => [
    ...opening,
    ...before,
    ...signing,
    ...(isLinked ? linked : []),
    ...after,
    ...signing,
  ])

function comes(desk: number, card: number | null): Step {
  return { kind: 'register', desk, card, known: null, sharing: true, taken: false, blank: null }
}

type Read = OutputOf<'signing.read'>

/** Every sheet of the fair with its lines, as a desk shows them. */
async function booksOf(station: TestStation): Promise<Read[]> {
  const { sheets } = await station.tell('signing.list', {})
  return Promise.all(sheets.map(({ id }) => station.tell('signing.read', { sheetId: id })))
}

test(
  'lines that count, paper registers and those on no sheet are together exactly the attendance list, each person once',
  { timeout: withTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(signedHistory, async (history) => {
        const { desks, fair } = await live(history)
        const [first] = desks
        // One desk has heard of all, the others of what the history told them.
        for (const { store } of desks.slice(1)) if (first) copyAll(store, first.store)
        for (const station of desks) {
          const came = station.store.exports.arrivals(fair.id).map(({ root }) => root)
          const { unlisted, totals } = await station.tell('signing.list', {})
          const books = (await booksOf(station)).filter(({ sheet }) => sheet.kind !== 'handbook')
          const standing = books
            .flatMap(({ lines }) => lines)
            .flatMap(({ state, attendeeId }) => (state === 'standing' && attendeeId !== null ? [attendeeId] : []))
          const none = unlisted.map(({ attendeeId }) => attendeeId)
          expect([...standing, ...none].toSorted()).toEqual(came.toSorted())
          expect(totals.onLine + totals.onRegister + totals.onNone).toBe(totals.came)
          expect(totals).toMatchObject({ came: came.length, onLine: standing.length })
          expect(await station.tell('attendee.count', {})).toMatchObject({ persons: totals.came })
          const places = signingPlaces(station.store, fair.id)
          expect(places.size).toBe(totals.onLine + totals.onRegister)
          expect(standing.every((root) => places.has(root))).toBe(true)
        }
        desks.forEach((desk) => desk.close())
      }),
      { numRuns: runs },
    )
  },
)

test(
  'a line keeps its place and its words whatever happens: what is not there any more was erased',
  { timeout: withTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(signedHistory, async (history) => {
        const { desks } = await live(history)
        shareAll(desks)
        for (const station of desks) {
          for (const { sheet, lines } of await booksOf(station)) {
            expect(lines.map(({ position }) => position)).toEqual(
              Array.from({ length: sheet.lines }, (_, at) => at + 1),
            )
            expect(sheet.standing + sheet.absent + sheet.struck).toBe(sheet.lines)
            for (const { state, printed, attendeeId } of lines) {
              // Everybody has told everything: nothing is unheard.
              expect(state).not.toBe('unheard')
              expect(printed === null).toBe(state === 'erased')
              if (state === 'standing') expect(station.store.persons.group(attendeeId ?? '')).not.toEqual([])
            }
          }
        }
        desks.forEach((desk) => desk.close())
      }),
      { numRuns: runs },
    )
  },
)

test(
  'desks that have heard the same, in whatever order and pieces, show the same sheets, strikes and footnotes',
  { timeout: withTime },
  async () => {
    await fc.assert(
      fc.asyncProperty(signedHistory, fc.infiniteStream(fc.nat()), async (history, random) => {
        const { desks, fair } = await live(history)
        shareAll(desks)
        const everything = desks.flatMap(({ store }) => store.changes.since(0, Number.MAX_SAFE_INTEGER).changes)
        const other = openStation({ letter: 'C' })
        const mixed = everything
          .map((change) => ({ change, at: Number(random.next().value) }))
          .toSorted((one, two) => one.at - two.at)
        for (let from = 0; from < mixed.length; from += piece) {
          const some = mixed.slice(from, from + piece).map(({ change }) => change)
          other.store.atomically(() => other.store.changes.absorb(some))
        }
        other.store.stations.openFair(fair.id, 'C')
        const [first, ...others] = await Promise.all([...desks, other].map(booksOf))
        for (const shown of others) expect(shown).toEqual(first)
        for (const station of [...desks, other]) station.close()
      }),
      { numRuns: runs },
    )
  },
)

function shareAll(desks: readonly TestStation[]): void {
  for (const from of desks) for (const to of desks) if (from !== to) copyAll(from.store, to.store)
}
