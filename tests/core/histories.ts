import { randomUUID } from 'node:crypto'
import type { Badge, PersonInput } from '../../shared/contract/attendee.ts'
import type { FailureCode, Result } from '../../shared/failure.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import { issueBadge } from '../../electron/core/issue-badge.ts'
import { organize, typeRow } from './history-booths.ts'
import { sign } from './history-signing.ts'
import { inStack, type Step } from './history-steps.ts'
import { type BlankOnPaper, printStack } from '../support/blanks.ts'
import { allConsents, foundFair, joinFair, openStation, somebody, type TestStation } from '../support/station.ts'

export const cardNumber = (index: number) => `0200900000${String(index).padStart(2, '0')}`
export const nameOf = (serial: number) => `Nông Văn Sổ${serial}x`

/** Three desks of one fair, after the history; whoever calls closes them. */
export async function live(history: readonly Step[]) {
  const desks = [openStation({ letter: 'A' }), openStation({ letter: 'B' }), openStation({ letter: 'B' })]
  const [host] = desks as [TestStation, TestStation, TestStation]
  const fair = await foundFair(host)
  const employer = await host.tell('employer.save', { id: randomUUID(), name: 'Công ty May Bắc Giang', booth: '1' })
  const ofCenter = { id: randomUUID(), name: 'Bàn tư vấn', booth: 'TV', kind: 'center' as const }
  const table = await host.tell('employer.save', ofCenter)
  for (const joining of desks.slice(1)) joinFair(joining, host, fair.id)
  for (const station of desks) await station.tell('booth.sit', { employerId: employer.id })
  const stacks = desks.flatMap((station) => printStack(station, fair.id, inStack))
  const hall: Hall = { serial: 0, stacks, booth: employer.id, table: table.id }
  for (const step of history) await perform(step, desks, hall)
  return { desks, fair, employer, stacks, hall }
}

/** How many have come, every badge without a name that lies on some desk, the booth and the counsellors' table. */
type Hall = { serial: number; stacks: readonly BlankOnPaper[]; booth: string; table: string }

/** One step of a history. */
export async function perform(step: Step, desks: readonly TestStation[], hall: Hall): Promise<void> {
  if (step.kind === 'tell') return tell(step, desks)
  const station = desks[step.desk]
  if (!station) return
  if (step.kind === 'clock') return moveClock(station, step.move)
  station.clock.now += 1000
  if (step.kind === 'register' || step.kind === 'ahead') {
    hall.serial += 1
    return step.kind === 'ahead' ? putOnList(step, station, hall.serial) : register(step, station, hall)
  }
  if (step.kind === 'child') return void (await station.tell('child.count', { id: randomUUID() }))
  if (step.kind === 'undo') return undo(step, station)
  if (step.kind === 'sign') return sign(step, station)
  if (step.kind === 'organize') return organize(step, station, hall.booth)
  if (step.kind === 'village') return saveVillage(step, station)
  if (step.kind === 'link') {
    const [first, second] = [chosen(station, step.first), chosen(station, step.second)]
    if (!first || !second) return
    const input = { id: randomUUID(), first, second, decision: step.decision }
    return mayRefuse(['same-person'], station.call('attendee.link', input))
  }
  const who = chosen(station, step.who)
  if (who) await happenTo(who, step, station, hall)
}

/** What happens to somebody this desk has heard of. */
async function happenTo(
  who: string,
  step: Extract<
    Step,
    {
      kind:
        | 'erase'
        | 'correct'
        | 'check-in'
        | 'check-out'
        | 'interview'
        | 'withdraw'
        | 'counsel'
        | 'scan'
        | 'paper'
        | 'replace'
    }
  >,
  station: TestStation,
  hall: Hall,
): Promise<void> {
  const id = randomUUID()
  switch (step.kind) {
    case 'erase':
      await station.tell('attendee.erase', { id, attendeeId: who })
      return
    case 'correct': {
      const card = step.card === null ? {} : { idNumber: cardNumber(step.card) }
      const input = { id, attendeeId: who, fields: { village: `Thôn ${step.village}`, ...card } }
      return mayRefuse(['id-number-taken'], station.call('attendee.correct', input))
    }
    case 'check-in':
      await station.tell('attendee.check-in', { id, attendeeIds: [who, chosen(station, step.more) ?? who] })
      return
    case 'check-out':
      return mayRefuse(['not-found'], station.call('attendee.check-out', { id, attendeeId: who, left: step.left }))
    case 'interview':
      return interview(step, station, who)
    case 'withdraw':
      return withdraw(station, who)
    case 'counsel':
      return counsel(step, station, who, hall)
    case 'paper': {
      const badge = await badgeInForce(station, who)
      if (badge) await mayRefuse(['badge-two-people', 'bad-input'], typeRow(step, station, badge.code, hall.booth))
      return
    }
    case 'scan':
      return scan(step, station, who)
    case 'replace':
      return replace(step, station, who, hall)
  }
}

/** Some commands are rightly refused in some histories; any other failure is one of the house's own. */
async function mayRefuse(codes: readonly FailureCode[], answer: Promise<Result<unknown>>): Promise<void> {
  const result = await answer
  if (!result.ok && !codes.includes(result.failure.code)) throw new Error(JSON.stringify(result.failure))
}

/** A line of a commune's list, as its import writes it; for whoever gave a card number the badge is printed ahead. */
function putOnList(step: Step & { kind: 'ahead' }, station: TestStation, serial: number): void {
  const fair = station.store.stations.own()?.current_fair ?? ''
  const person = whoever(step.card, serial)
  const context = station.contextOf(station.window)
  station.store.atomically(() => {
    const root = registerAhead(context, person, fair)
    const hasBadge = station.store.attendances.badgesOf(root, fair).some(({ voided_at }) => voided_at === null)
    if (step.card !== null && !hasBadge) issueBadge(context, root, fair, station.clock.now, null)
  })
}

async function undo({ nth }: Step & { kind: 'undo' }, station: TestStation): Promise<void> {
  const action = (await station.tell('action.list', { limit: 4 }))[nth]
  if (!action) return
  const rightly = ['changed-since', 'already-undone', 'not-undoable', 'person-erased', 'not-found'] as const
  await mayRefuse(rightly, station.call('action.undo', { id: randomUUID(), actionId: action.id }))
}

async function saveVillage(step: Step & { kind: 'village' }, station: TestStation): Promise<void> {
  const [listed] = station.store.villages.ofCommune('06040')
  const id = step.retired && listed ? listed.id : randomUUID()
  const village = { id, communeCode: '06040', name: `Thôn ${step.name}`, retired: step.retired }
  await station.tell('village.save', village)
}

function whoever(card: number | null, serial: number): PersonInput {
  const idNumber = card === null ? null : cardNumber(card)
  return somebody({
    fullName: nameOf(serial),
    idNumber,
    withoutPapers: idNumber === null,
    phone: `09${String(10_000_000 + serial)}`,
  })
}

async function register(step: Step & { kind: 'register' }, station: TestStation, hall: Hall): Promise<void> {
  const input = {
    id: randomUUID(),
    person: whoever(step.card, hall.serial),
    consents: step.sharing ? allConsents : [],
    knownAs: step.known === null ? null : chosen(station, step.known),
    nameFrom: step.taken ? ('given' as const) : ('known' as const),
    badgeText: blankText(step.blank, hall),
  }
  await mayRefuse(['id-number-taken', ...notToBeGiven], station.call('attendee.register', input))
}

/** Why a badge from the stack may not be given: it was, or nothing was heard yet of the desk that printed it. */
const notToBeGiven = ['badge-taken', 'badge-forged'] as const

function blankText(blank: number | null, { stacks }: Hall): string | null {
  return blank === null ? null : (stacks[blank]?.code ?? null)
}

async function replace(step: Step & { kind: 'replace' }, station: TestStation, who: string, hall: Hall): Promise<void> {
  const badge = await badgeInForce(station, who)
  if (!badge) return
  const lost = { id: randomUUID(), badgeId: badge.id, reason: 'lost' as const, blankText: blankText(step.blank, hall) }
  await mayRefuse(notToBeGiven, station.call('badge.replace', lost))
}

/** A booth's turn; a phone out of reach sends it an hour late, after others may have told of the same one. */
async function interview(step: Step & { kind: 'interview' }, station: TestStation, who: string): Promise<void> {
  const badge = await badgeInForce(station, who)
  if (!badge) return
  const scannedAt = Math.max(0, station.clock.now - (step.early ? 3_600_000 : 0))
  const said = { vacancyId: null, outcome: 'met' as const, note: `hẹn lại ${who}`, scannedAt, again: step.again }
  const turn = station.call('interview.log', { id: randomUUID(), badgeText: badge.code, ...said })
  await mayRefuse(['badge-two-people'], turn)
}

/** Somebody's newest interview is taken back. */
async function withdraw(station: TestStation, who: string): Promise<void> {
  const badge = await badgeInForce(station, who)
  const listed = await station.tell('interview.list', { limit: 100 })
  const last = listed.find(({ badgeNumber }) => badgeNumber === badge?.number)
  if (last) await station.tell('interview.undo', { id: randomUUID(), interviewId: last.id })
}

/** A desk sits down at the counsellors' table for one person, and goes back to the booth. */
async function counsel(
  { undone }: Step & { kind: 'counsel' },
  station: TestStation,
  who: string,
  { booth, table }: Hall,
): Promise<void> {
  const badge = await badgeInForce(station, who)
  if (!badge) return
  await station.tell('booth.sit', { employerId: table })
  const given = { badgeText: badge.code, givenAt: station.clock.now }
  const id = randomUUID()
  const service = station.call('service.log', { id, ...given, kinds: ['job-counselling'], note: `về ${who}` })
  await mayRefuse(['badge-two-people'], service)
  const handout = station.call('handout.log', { id: randomUUID(), ...given, title: 'Sổ tay', copies: 1 })
  await mayRefuse(['badge-two-people'], handout)
  if (undone) await mayRefuse(['not-found'], station.call('service.undo', { id: randomUUID(), entryId: id }))
  await station.tell('booth.sit', { employerId: booth })
}

/** A booth's scan; a phone out of reach sends it an hour later. */
async function scan({ late }: Step & { kind: 'scan' }, station: TestStation, who: string): Promise<void> {
  const badge = await badgeInForce(station, who)
  if (!badge) return
  const scannedAt = Math.max(0, station.clock.now - (late ? 3_600_000 : 0))
  const seen = station.call('booth.scan', { id: randomUUID(), text: badge.code, scannedAt })
  await mayRefuse(['badge-two-people'], seen)
}

async function badgeInForce(station: TestStation, who: string): Promise<Badge | null> {
  const attendee = await station.call('attendee.read', { attendeeId: who })
  const badge = attendee.ok ? attendee.value.badge : null
  return badge?.voidedAt === null ? badge : null
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
