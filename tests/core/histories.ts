import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { tableNames } from '../../electron/db/tables.ts'
import { fold } from '../../shared/text/fold.ts'
import type { Store } from '../../electron/db/store.ts'
import { allConsents, foundFair, joinFair, openStation, somebody, type TestStation } from '../support/station.ts'

/** One thing that happens at one of three desks; numbers pick among what is there, modulo its count. */
export type Step =
  | { kind: 'register'; desk: number; card: number | null; known: number | null; sharing: boolean }
  | { kind: 'correct'; desk: number; who: number; card: number | null; village: number }
  | { kind: 'link'; desk: number; first: number; second: number; decision: 'same' | 'different' }
  | { kind: 'interview'; desk: number; who: number }
  | { kind: 'replace'; desk: number; who: number }
  | { kind: 'erase'; desk: number; who: number }
  | { kind: 'tell'; from: number; to: number; share: number }
  | { kind: 'clock'; desk: number; move: 'back' | 'to-2099' | 'on' }

const desk = fc.nat({ max: 2 })
const pick = fc.nat({ max: 30 })
const card = fc.option(fc.nat({ max: 5 }))

/** Any history of real commands at three desks, with gossip between them and clocks that jump. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('register' as const),
        desk,
        card,
        known: fc.option(pick, { freq: 4 }),
        sharing: fc.boolean(),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('correct' as const), desk, who: pick, card, village: pick }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('link' as const),
        desk,
        first: pick,
        second: pick,
        decision: fc.constantFrom('same' as const, 'different' as const),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('interview' as const), desk, who: pick }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), desk, who: pick }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), desk, who: pick }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('tell' as const),
        from: desk,
        to: desk,
        share: fc.integer({ min: 1, max: 100 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('clock' as const),
        desk,
        move: fc.constantFrom('back' as const, 'to-2099' as const, 'on' as const),
      }),
    },
  ),
  { minLength: 5, maxLength: 40 },
)

export const cardNumber = (index: number) => `0200900000${String(index).padStart(2, '0')}`
export const nameOf = (serial: number) => `Nông Văn Sổ${serial}x`

/** Three desks of one fair, after the history; whoever calls closes them. */
export async function live(history: readonly Step[]) {
  const desks = [openStation({ letter: 'A' }), openStation({ letter: 'B' }), openStation({ letter: 'B' })]
  const [host] = desks as [TestStation, TestStation, TestStation]
  const fair = await foundFair(host)
  const employer = await host.tell('employer.save', { id: randomUUID(), name: 'Công ty May Bắc Giang', booth: '1' })
  for (const joining of desks.slice(1)) joinFair(joining, host, fair.id)
  for (const station of desks) await station.tell('booth.sit', { employerId: employer.id })
  const serial = { next: 0 }
  for (const step of history) await perform(step, desks, serial)
  return { desks, fair, employer }
}

async function perform(step: Step, desks: readonly TestStation[], serial: { next: number }): Promise<void> {
  if (step.kind === 'tell') return tell(step, desks)
  const station = desks[step.desk]
  if (!station) return
  if (step.kind === 'clock') return moveClock(station, step.move)
  station.clock.now += 1000
  if (step.kind === 'register') {
    serial.next += 1
    await register(step, station, serial.next)
    return
  }
  if (step.kind === 'link') {
    const [first, second] = [chosen(station, step.first), chosen(station, step.second)]
    if (first && second)
      await station.call('attendee.link', { id: randomUUID(), first, second, decision: step.decision })
    return
  }
  const who = chosen(station, step.who)
  if (!who) return
  if (step.kind === 'erase') await station.tell('attendee.erase', { id: randomUUID(), attendeeId: who })
  if (step.kind === 'correct') {
    const fields = {
      village: `Thôn ${step.village}`,
      ...(step.card === null ? {} : { idNumber: cardNumber(step.card) }),
    }
    await station.call('attendee.correct', { id: randomUUID(), attendeeId: who, fields })
  }
  if (step.kind === 'interview' || step.kind === 'replace') await useBadge(step.kind, station, who)
}

async function register(step: Step & { kind: 'register' }, station: TestStation, serial: number): Promise<void> {
  const idNumber = step.card === null ? null : cardNumber(step.card)
  await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({
      fullName: nameOf(serial),
      idNumber,
      withoutPapers: idNumber === null,
      phone: `09${String(10_000_000 + serial)}`,
    }),
    consents: step.sharing ? allConsents : [],
    knownAs: step.known === null ? null : chosen(station, step.known),
  })
}

async function useBadge(kind: 'interview' | 'replace', station: TestStation, who: string): Promise<void> {
  const attendee = await station.call('attendee.read', { attendeeId: who })
  const badge = attendee.ok ? attendee.value.badge : null
  if (!badge || badge.voidedAt !== null) return
  if (kind === 'replace') await station.tell('badge.replace', { id: randomUUID(), badgeId: badge.id, reason: 'lost' })
  else {
    await station.tell('interview.log', {
      id: randomUUID(),
      badgeText: badge.code,
      vacancyId: null,
      outcome: 'met',
      note: `hẹn lại ${who}`,
      scannedAt: station.clock.now,
    })
  }
}

function chosen(station: TestStation, index: number): string | null {
  const persons = station.store.rows.all('person').filter((row) => row['created_at'] !== null)
  return persons.length === 0 ? null : (persons[index % persons.length]?.id ?? null)
}

/** Gossip: the newest part of what one desk knows, so that changes arrive with gaps before them. */
function tell(step: Step & { kind: 'tell' }, desks: readonly TestStation[]): void {
  const from = desks[step.from]
  const to = desks[step.to]
  if (!from || !to || from === to) return
  const { changes } = from.store.changes.since(0, Number.MAX_SAFE_INTEGER)
  const some = changes.slice(-Math.ceil((changes.length * step.share) / 100))
  to.store.atomically(() => to.store.changes.absorb(some))
}

function moveClock(station: TestStation, move: 'back' | 'to-2099' | 'on'): void {
  if (move === 'back') station.clock.now -= 86_400_000
  if (move === 'to-2099') station.clock.now = Date.UTC(2099, 0, 1)
  if (move === 'on') station.clock.now += 3_600_000
}

/** Everything that must be equal at two desks that have heard the same: rows with their clocks, roots, index, totals. */
export function stateOf(store: Store, connection: TestStation['connection'], fairId: string) {
  return {
    rows: Object.fromEntries(tableNames.map((name) => [name, store.rows.all(name)])),
    roots: connection.prepare('SELECT person, root FROM person_root ORDER BY person').all(),
    erased: connection.prepare('SELECT person FROM erased_person ORDER BY person').all(),
    index: connection
      .prepare(
        'SELECT root, sort_key, words FROM person_index JOIN person_search ON person_search.rowid = entry ORDER BY entry',
      )
      .all(),
    vocabulary: connection.prepare('SELECT word FROM search_word ORDER BY word').all(),
    totals: {
      ...store.attendances.countPresence(fairId),
      children: store.children.count(fairId),
      badges: store.attendances.countBadges(fairId),
      interviews: store.interviews.totals(fairId),
    },
  }
}

/** The log without the order of arrival, which is each desk's own. */
export function logOf(store: Store) {
  return store.changes
    .since(0, Number.MAX_SAFE_INTEGER)
    .changes.toSorted((first, second) => (first.hlc < second.hlc ? -1 : 1))
}

/** Every made-up name that stands anywhere in a text, in whatever form: what an erasure must have taken out of it. */
export function namesIn(text: string): string[] {
  return [...new Set(fold(text).match(/so\d+x/gu))].toSorted()
}
