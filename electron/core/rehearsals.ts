import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { RehearsalCounts } from '../../shared/contract/fairs.ts'
import { Refusal } from '../../shared/failure.ts'
import { sampleAhead, samplePeople } from '../../shared/made-up/sample-people.ts'
import type { MadeUpPerson } from '../../shared/made-up/people.ts'
import type { FairRow } from '../db/fairs.ts'
import { registerAhead } from './ahead.ts'
import { copyBoothSettings } from './booth-settings.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { copyEmployers, requireFair, writeFair } from './fair-set-up.ts'
import { goTo } from './fair-stages.ts'
import { showFair, statusOf } from './fairs.ts'
import { loadGazetteer } from './gazetteer.ts'
import { once } from './receipts.ts'
import { digestOfNumber, fairDigits } from './secrets.ts'

/** Makes the rehearsal of a fair and goes there, or goes on with the one that is there. */
export function startRehearsal(
  { id, fairId }: CheckedInputOf<'rehearsal.start'>,
  context: Context,
): OutputOf<'rehearsal.start'> {
  const work = () => {
    const real = requireFair(fairId, context)
    if (real.status === 'rehearsal' || real.status === 'archived') throw new Refusal({ code: 'fair-stage' })
    const standing = context.store.fairs.all().find(({ status }) => status === 'rehearsal')
    if (standing && standing.from_fair !== fairId)
      throw new Refusal({ code: 'rehearsal-exists', detail: standing.name })
    const rehearsal = standing?.id ?? makeRehearsal(real, context)
    goTo(rehearsal, context)
    return { id: rehearsal }
  }
  return once(context, 'rehearsal.start', id, work, (outcome) => showFair(outcome.id, context))
}

function makeRehearsal(real: FairRow, context: Context): string {
  const shown = showFair(real.id, context)
  const id = writeFair(shown, { center: real.center, status: 'rehearsal', from: real }, context)
  copyBoothSettings(real.id, id, context)
  copyEmployers(real.id, id, context)
  for (const person of sampleOf(shown.communes).slice(0, sampleAhead))
    if (!isSomebodys(person, context)) registerAhead(context, inputOf(person), id)
  return id
}

/** The card of somebody who was at a fair: nobody is made up over them. */
function isSomebodys({ idNumber }: MadeUpPerson, context: Context): boolean {
  return context.store.persons.byDigest(digestOfNumber(ownStation(context).secret, idNumber)).length > 0
}

function inputOf(person: MadeUpPerson): PersonInput {
  return {
    ...onlyNamed(person.fullName),
    birthDate: person.birthDate,
    sex: person.sex,
    idNumber: person.idNumber,
    oldIdNumber: person.oldIdNumber,
    phone: person.phone,
    phoneOwner: person.phone === null ? 'none' : 'own',
    communeCode: person.communeCode,
    village: person.village,
    address: person.address,
    needs: person.needs,
  }
}

function sampleOf(communes: readonly string[]): MadeUpPerson[] {
  return samplePeople(loadGazetteer(), communes)
}

/** What a rehearsal holds. */
export function readRehearsal(
  { fairId }: CheckedInputOf<'rehearsal.read'>,
  context: Context,
): OutputOf<'rehearsal.read'> {
  const fair = requireRehearsal(fairId, context)
  return { counts: countRehearsal(fair.id, context), real: realOf(fair, context) }
}

/** The made-up cards of the rehearsal this machine is in. */
export function listSampleCards(
  _input: CheckedInputOf<'rehearsal.cards'>,
  context: Context,
): OutputOf<'rehearsal.cards'> {
  const fair = currentFair(context)
  const real = realOf(fair, context)
  if (fair.status !== 'rehearsal' || real === null) return { real: null, cards: [] }
  const cards = sampleOf(context.store.fairs.communes(fair.id)).map(({ idNumber, fullName, cardText }, at) => ({
    idNumber,
    fullName,
    text: cardText,
    ahead: at < sampleAhead,
  }))
  return { real, cards }
}

/** All of a rehearsal goes: persons by the machinery of erasures, the rest hidden, what this machine kept of it deleted. */
export function eraseRehearsal(
  { id, fairId }: CheckedInputOf<'rehearsal.erase'>,
  context: Context,
): OutputOf<'rehearsal.erase'> {
  const { store, queue } = context
  const inSystem = store.rehearsals.jobsInSystem(fairId)
  const work = () => {
    const fair = requireRehearsal(fairId, context)
    const counts = JSON.stringify(countRehearsal(fairId, context))
    const at = context.now()
    erasePersons(fair, at, context)
    hideRows(fair, at, context)
    leave(fair, context)
    return { counts }
  }
  const answer = once(context, 'rehearsal.erase', id, work, ({ counts }) => ({
    erased: JSON.parse(counts) as RehearsalCounts,
  }))
  // A file of it that waits would be made of the fair this machine goes to.
  context.works.forgetMade()
  store.scrub()
  context.copies.soon()
  for (const { printer, system_job: job } of inSystem) void queue.callOff(printer, job)
  return answer
}

function erasePersons({ id: fair }: FairRow, at: number, { store }: Context): void {
  const everybody = store.rehearsals.everybody(fair)
  // Nobody real is let in (`requireSameKind`); should a changed history have brought somebody, they stay and only their rows here go.
  const [real, madeUp] = [true, false].map((wanted) =>
    everybody.filter((person) => store.rehearsals.isElsewhere(person, fair) === wanted),
  )
  for (const person of madeUp ?? [])
    for (const one of new Set([person, ...store.persons.takenBack(person)]))
      if (!store.changes.isErased(one))
        store.changes.create('erasure', newId(at), { erased_person: one, erased_at: at }, at)
  for (const person of real ?? [])
    for (const { table, id } of store.rehearsals.rowsOfPerson(person, fair))
      store.changes.update(table, id, { created_at: null })
  store.rehearsals.dropReceipts(madeUp ?? [])
}

/** The rehearsal ends at the moment of its erasures, by which they are told from those of people who were at a fair (`isOfRehearsal`). */
function hideRows(fair: FairRow, at: number, { store }: Context): void {
  for (const { table, id } of store.rehearsals.rowsOfFair(fair.id))
    store.changes.update(table, id, { created_at: null })
  store.changes.update('fair', fair.id, { created_at: null, closed_at: at })
  if (!store.fairs.all().some(({ center }) => center === fair.center))
    store.changes.update('center', fair.center, { created_at: null })
  store.rehearsals.dropLocal(fair.id, at)
  store.rehearsals.rememberDigits(fairDigits(fair.id), at)
}

/** This machine goes to the fair that was rehearsed; without one it founds its first. */
function leave(fair: FairRow, context: Context): void {
  const { store, now, caller } = context
  store.stations.noteAccess(now(), caller.stationId, 'rehearsal-erased', null, null)
  if (store.stations.own()?.current_fair !== fair.id) return
  const next = realOf(fair, context)?.id ?? store.fairs.all()[0]?.id
  if (next !== undefined) return goTo(next, context)
  store.stations.sit(null)
  store.stations.leaveFair()
}

function countRehearsal(fair: string, { store }: Context): RehearsalCounts {
  const { persons: arrivals, ahead } = store.attendances.countPresence(fair)
  const employers = store.fairs.employers(fair)
  return {
    persons: arrivals + ahead,
    arrivals,
    badges: store.attendances.countBadges(fair),
    ...store.rehearsals.countTurns(fair),
    prints: store.rehearsals.countPrints(fair),
    employers: employers.length,
    vacancies: employers.reduce((sum, { id }) => sum + store.fairs.vacancies(id).length, 0),
  }
}

function realOf(fair: FairRow, { store }: Context): OutputOf<'rehearsal.read'>['real'] {
  const real = fair.from_fair === null ? undefined : store.fairs.fair(fair.from_fair)
  return real ? { id: real.id, name: real.name, status: statusOf(real.status) } : null
}

function requireRehearsal(id: string, context: Context): FairRow {
  const fair = requireFair(id, context)
  if (fair.status !== 'rehearsal') throw new Refusal({ code: 'fair-not-rehearsal' })
  return fair
}
