import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { allConsents, foundFair, openStation, somebody } from '../support/station.ts'

test('ethnicity and household are kept only with the consent that covers them, by whatever door they come', async () => {
  const station = openStation()
  await foundFair(station)
  const person = somebody({ idNumber: '020090000001', ethnicity: 'nung', household: 'poor', householdYear: 2026 })
  const refused = { purpose: 'statistics', given: false, method: 'spoken' } as const
  const without = await station.tell('attendee.register', {
    id: randomUUID(),
    person,
    consents: [refused],
    knownAs: null,
  })
  expect(without.attendee).toMatchObject({ ethnicity: null, household: null, householdYear: null })
  const covered = await station.tell('attendee.register', {
    id: randomUUID(),
    person,
    consents: allConsents,
    knownAs: null,
  })
  expect(covered.attendee).toMatchObject({ ethnicity: 'nung', household: 'poor', householdYear: 2026 })
})

test('a child under 16 for whom nobody acts agrees to being registered and to nothing else', async () => {
  const station = openStation()
  await foundFair(station)
  const child = somebody({ birthDate: '2012-09-09' })
  const alone = await station.tell('attendee.register', {
    id: randomUUID(),
    person: child,
    consents: allConsents,
    knownAs: null,
  })
  expect(alone.attendee.consents.filter(({ given }) => given).map(({ purpose }) => purpose)).toEqual([
    'register-and-match',
  ])
  const guarded = { ...child, guardianName: 'Lý Thị Mẹ', guardianPhone: '0912345678' }
  const withGuardian = await station.tell('attendee.register', {
    id: randomUUID(),
    person: guarded,
    consents: allConsents,
    knownAs: null,
  })
  expect(withGuardian.attendee.consents.every(({ given }) => given)).toBe(true)
})
