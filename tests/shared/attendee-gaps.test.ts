import { expect, test } from 'vitest'
import { gapFields, type GapQuestion, gapsOf } from '../../shared/attendee-gaps.ts'
import { onlyNamed } from '../../shared/contract/attendee.ts'

const named: GapQuestion = { ...onlyNamed('Hoàng Văn Thử'), visitor: false }
const full: GapQuestion = {
  ...named,
  birthDate: '1990',
  sex: 'male',
  phone: '0912345678',
  phoneOwner: 'own',
  communeCode: '06040',
  village: 'Nà Thử',
  ethnicity: 'tay',
  household: 'none',
  disability: false,
  education: 'lower-secondary',
  qualification: 'none',
  employment: 'unemployed',
  needs: ['job-in-province'],
}
const refused = [{ purpose: 'statistics' as const, given: false }]
const agreed = [{ purpose: 'statistics' as const, given: true }]

test('of somebody with a name alone everything is missing, and of somebody fully known nothing', () => {
  expect(gapsOf(named, [])).toEqual([...gapFields])
  expect(gapsOf(full, [])).toEqual([])
})

test('somebody who has no phone lacks none, and a relative’s will do', () => {
  const without = { ...full, phone: null, phoneOwner: null }
  expect(gapsOf(without, [])).toEqual(['phone'])
  expect(gapsOf({ ...without, phoneOwner: 'none' }, [])).toEqual([])
  expect(gapsOf({ ...full, phoneOwner: 'relative' }, [])).toEqual([])
})

test('what must not be kept is not missing: ethnicity, household and disability once statistics are refused', () => {
  const silent = { ...full, ethnicity: null, household: null, disability: null }
  expect(gapsOf(silent, [])).toEqual(['ethnicity', 'household', 'disability'])
  expect(gapsOf(silent, agreed)).toEqual(['ethnicity', 'household', 'disability'])
  expect(gapsOf(silent, refused)).toEqual([])
  expect(gapsOf({ ...silent, village: null }, refused)).toEqual(['village'])
})

test('nothing is missing of who was asked everything', () => {
  expect(gapsOf({ ...named, restDeclined: true }, [])).toEqual([])
})

test('of a child alone only age and sex are needed', () => {
  const child = { ...named, birthDate: '2014', visitor: true }
  expect(gapsOf(child, [])).toEqual(['sex'])
  expect(gapsOf({ ...child, sex: 'female' }, [])).toEqual([])
})
