import { expect, test } from 'vitest'
import { gapsOf } from '../../shared/attendee-gaps.ts'
import { type Attendee, onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { lastOf, offersFor } from '../../renderer/src/desk/rest/offers.ts'
import { everyQuestion, questions, questionsFor } from '../../renderer/src/desk/rest/questions.ts'
import {
  correctionOf,
  hasAnswers,
  type RestAnswers,
  restFormOf,
  restProblemsOf,
} from '../../renderer/src/desk/rest/rest-form.ts'
import { wordsFor } from '../../renderer/src/desk/rest/said.ts'
import { pathTo, rooms } from '../../renderer/src/frame/rooms.ts'

const today = '2026-11-24'
const agreed: Attendee['consents'] = [{ purpose: 'statistics', given: true }]
const refused: Attendee['consents'] = [{ purpose: 'statistics', given: false }]

/** Somebody registered by card in the rush: name, sex, birth, place and phone are known. */
function registered(fields: Partial<Attendee> = {}): Attendee {
  const id = '0192f0c1-0000-7000-8000-000000000001'
  return {
    ...onlyNamed('Nông Thị Mẫu'),
    birthDate: '2002-03-21',
    sex: 'female',
    phone: '0912345678',
    phoneOwner: 'own',
    communeCode: '06040',
    village: 'Thôn Khuổi Mẫu',
    id,
    persons: [id],
    attendanceId: null,
    arrivedAt: 0,
    leftAt: null,
    ahead: false,
    visitor: false,
    badge: null,
    consents: [],
    interviews: 0,
    ...fields,
  }
}

function asked(attendee: Attendee, answers: RestAnswers = {}): string[] {
  const known = restFormOf(attendee)
  return questionsFor(gapsOf(attendee, attendee.consents), known, { ...known, ...answers })
}

test('the consent is asked before what depends on it, and a no leaves that out', () => {
  const before = asked(registered())
  expect(before).toEqual(['statistics', 'education', 'qualification', 'employment', 'needs'])
  expect(asked(registered(), { statistics: true }).slice(0, 4)).toEqual([
    'statistics',
    'ethnicity',
    'household',
    'disability',
  ])
  expect(asked(registered(), { statistics: false })).toEqual(before)
})

test('only gaps are asked: what stands in the record is not, and a refusal made at the desk is not asked again', () => {
  expect(asked(registered({ consents: agreed, ethnicity: 'nung', education: 'primary' }))).toEqual([
    'household',
    'disability',
    'qualification',
    'employment',
    'needs',
  ])
  expect(asked(registered({ consents: refused }))).toEqual(['education', 'qualification', 'employment', 'needs'])
})

test('work, wage and place are asked of those who look for work only', () => {
  expect(asked(registered(), { needs: ['loan'] })).not.toContain('wageWanted')
  expect(asked(registered(), { needs: ['loan', 'job-abroad'] }).slice(-3)).toEqual([
    'occupation',
    'wageWanted',
    'workPlace',
  ])
})

test('whoever would not answer the rest is asked nothing more', () => {
  expect(asked(registered({ restDeclined: true }))).toEqual([])
})

test('of a child for whom nobody acts only birth and sex are asked', () => {
  const child = registered({ visitor: true, sex: null, birthDate: null, phone: null, phoneOwner: null })
  expect(asked(child)).toEqual(['sex', 'birthDate'])
})

test('everything can be shown for correcting, the sensitive part only where it may be kept', () => {
  expect(everyQuestion({ ...restFormOf(registered({ consents: agreed })) })).toEqual([...questions])
  expect(everyQuestion(restFormOf(registered({ consents: refused })))).not.toContain('ethnicity')
})

test('only what was answered is sent, so that another table’s answers are never written over', () => {
  const answers: RestAnswers = { education: 'lower-secondary', needs: ['job-in-province'], wage: '7tr5' }
  expect(correctionOf(registered(), answers, today)).toEqual({
    fields: { education: 'lower-secondary', needs: ['job-in-province'], wageWanted: 7_500_000 },
    consents: [],
  })
})

test('the consent goes along with the answers it covers', () => {
  const answers: RestAnswers = { statistics: true, ethnicity: 'tay', household: 'poor', householdYear: '2026' }
  expect(correctionOf(registered(), answers, today)).toEqual({
    fields: { ethnicity: 'tay', household: 'poor', householdYear: 2026 },
    consents: [{ purpose: 'statistics', given: true, method: 'spoken' }],
  })
})

test('sensitive answers typed before a no stay on this table', () => {
  const answers: RestAnswers = { ethnicity: 'tay', household: 'poor', disability: true, statistics: false }
  expect(correctionOf(registered(), answers, today)).toEqual({
    fields: {},
    consents: [{ purpose: 'statistics', given: false, method: 'spoken' }],
  })
})

test('an answer that is the record’s own already writes nothing', () => {
  expect(hasAnswers(registered(), { phone: '0912 345 678', sex: 'female', village: ' Thôn Khuổi  Mẫu ' }, today)).toBe(
    false,
  )
})

test('no phone is an answer, and a number without an owner is one’s own', () => {
  const without = registered({ phone: null, phoneOwner: null })
  expect(correctionOf(without, { phoneOwner: 'none' }, today).fields).toEqual({ phoneOwner: 'none' })
  expect(correctionOf(without, { phone: '912345678' }, today).fields).toEqual({
    phone: '0912345678',
    phoneOwner: 'own',
  })
})

test('a typing slip is named and nothing is saved in its place', () => {
  const form = restFormOf(registered({ consents: agreed }))
  expect(restProblemsOf({ ...form, birth: '31/02/1990', wage: 'cao', householdYear: '26' }, today)).toEqual([
    'birthDate',
    'household',
    'wageWanted',
  ])
  expect(restProblemsOf(form, today)).toEqual([])
})

test('the ethnicity last used is offered, the household only to a group that is kept, and both wait for Enter', () => {
  const last = lastOf(registered({ ethnicity: 'nung', household: 'near-poor', householdYear: 2026 }), null)
  expect(offersFor(last, false)).toEqual({ ethnicity: { answer: { ethnicity: 'nung' }, kept: false } })
  expect(offersFor(last, true).household).toEqual({
    answer: { household: 'near-poor', householdYear: '2026' },
    kept: true,
  })
  expect(correctionOf(registered({ consents: agreed }), {}, today).fields).toEqual({})
  expect(offersFor(null, true)).toEqual({})
})

test('somebody without these answers does not wipe out what the group keeps', () => {
  const first = lastOf(registered({ ethnicity: 'nung', household: 'poor', householdYear: 2026 }), null)
  expect(lastOf(registered(), first)).toEqual(first)
})

test('the strip says what a saved record still lacks', () => {
  expect(wordsFor({ kind: 'saved', name: 'Nông Thị Mẫu', missing: [] }, vi).note).toBe(vi.rest.strip.savedWhole)
  expect(wordsFor({ kind: 'saved', name: 'Nông Thị Mẫu', missing: ['ethnicity', 'household'] }, vi).note).toContain(
    'dân tộc, diện hộ',
  )
})

test('from a person’s page the key of the second table opens that person there', () => {
  const rest = rooms.find(({ name }) => name === 'rest')
  if (rest === undefined) throw new Error('no second table')
  expect(pathTo(rest, '/attendees/0192f0c1')).toBe('/rest/0192f0c1')
  expect(pathTo(rest, '/attendees')).toBe('/rest')
})
