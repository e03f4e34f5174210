import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, answersOf, freshAnswers, inputOf, isBegun, noAnswers } from '../../renderer/src/booth/answers.ts'
import { withWaiting } from '../../renderer/src/booth/use-own.ts'
import type { Entry, WaitingCommand } from '../../renderer/src/outbox/entry.ts'
import type { Interview } from '../../shared/contract/interview.ts'

const interview: Interview = {
  id: 'i1',
  at: 1000,
  employerId: 'e1',
  employerName: 'Công ty May Bắc Giang',
  badgeNumber: 'A-0001-3',
  fullName: 'Vi Thị Một',
  vacancyId: 'v1',
  vacancyTitle: 'Công nhân may',
  outcome: 'met',
  note: '',
  appointmentAt: null,
  appointmentPlace: null,
  reason: null,
  rating: null,
  tags: [],
  sheet: null,
}

test('an appointment is at the hour that was written, whatever zone a laptop believes it is in', () => {
  const begun: Answers = { ...noAnswers, day: '2026-12-07', time: '08:30', place: ' Cổng số 2 ' }
  const input = inputOf(begun, 'appointment')
  expect(input).toMatchObject({ appointmentAt: Date.UTC(2026, 11, 7, 1, 30), appointmentPlace: 'Cổng số 2' })
  expect(inputOf(begun, 'met')).toMatchObject({ appointmentAt: null, appointmentPlace: null })
  expect(inputOf({ ...begun, day: '' }, 'appointment').appointmentAt).toBe(null)
})

test('an interview opened for putting right and saved untouched is the same interview', () => {
  const minutes = fc.integer({ min: 29_000_000, max: 31_000_000 })
  fc.assert(
    fc.property(minutes, fc.string(), (minute, place) => {
      const logged = {
        ...interview,
        outcome: 'appointment' as const,
        appointmentAt: minute * 60_000,
        appointmentPlace: place.trim() || null,
      }
      const { appointmentAt, appointmentPlace } = inputOf(answersOf(logged), 'appointment')
      expect({ appointmentAt, appointmentPlace }).toEqual({
        appointmentAt: logged.appointmentAt,
        appointmentPlace: logged.appointmentPlace,
      })
    }),
  )
})

test('vacancy, hour and place stay for the next person, and are nothing begun for them', () => {
  const fresh = freshAnswers({ vacancyId: 'v1', time: '08:00', place: 'Cổng số 2' })
  expect(fresh).toMatchObject({ vacancyId: 'v1', time: '08:00', place: 'Cổng số 2', outcome: null, day: '' })
  expect(isBegun(fresh)).toBe(false)
  expect(isBegun({ ...fresh, note: 'ca đêm' })).toBe(true)
})

function waits(procedure: WaitingCommand, input: { id: string }): Entry {
  const stamp = { page: 'p', wall: 0, steady: 0 }
  return { id: input.id, at: 0, stamp, procedure, input, state: { kind: 'waiting' }, stumbles: 0, place: 0 }
}

test('what waits is laid over what the host has: a new turn, a correction, an undo, in the order they were given', () => {
  const turn = { vacancyId: null, outcome: 'hired', note: '', badgeText: 'A-0002-5', scannedAt: 2000, again: false }
  const entries = [
    waits('interview.log', { ...turn, id: 'i2' }),
    waits('interview.correct', {
      id: 'c1',
      interviewId: 'i1',
      vacancyId: 'v1',
      outcome: 'pre-selected',
      note: 'ca đêm',
    } as {
      id: string
    }),
    waits('interview.correct', { id: 'c2', interviewId: 'i2', vacancyId: null, outcome: 'declined', note: '' } as {
      id: string
    }),
  ]
  const other = { ...interview, id: 'i9', employerId: 'e2' }
  expect(withWaiting([interview, other], entries, 'e1')).toMatchObject([
    { id: 'i2', outcome: 'declined', waitingFor: 'A-0002-5', changeWaits: true },
    { id: 'i1', outcome: 'pre-selected', note: 'ca đêm', waitingFor: null, changeWaits: true },
  ])
  const undo = waits('interview.undo', { id: 'u1', interviewId: 'i2' } as { id: string })
  expect(withWaiting([interview], [...entries, undo], 'e1').map(({ id }) => id)).toEqual(['i1'])
})

test('an interview the host has answered already is not listed twice', () => {
  const late = waits('interview.log', {
    id: 'i1',
    badgeText: 'A-0001-3',
    vacancyId: null,
    outcome: 'met',
    note: '',
    scannedAt: 1000,
  } as { id: string })
  expect(withWaiting([interview], [late], 'e1')).toHaveLength(1)
})
