import { expect, test } from 'vitest'
import education from '../../resources/lists/education.json' with { type: 'json' }
import employment from '../../resources/lists/employment-status.json' with { type: 'json' }
import ethnicGroups from '../../resources/lists/ethnic-groups.json' with { type: 'json' }
import household from '../../resources/lists/household-status.json' with { type: 'json' }
import jobGroups from '../../resources/lists/job-groups.json' with { type: 'json' }
import placeKinds from '../../resources/lists/place-kinds.json' with { type: 'json' }
import needs from '../../resources/lists/service-needs.json' with { type: 'json' }
import qualification from '../../resources/lists/technical-qualification.json' with { type: 'json' }
import { factsOfNumber } from '../../shared/citizen-card/parts.ts'
import { madeUpEmployers } from '../../shared/made-up/employers.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { communeOf } from '../../shared/places/commune-of.ts'
import { ageOn } from '../../shared/text/dates.ts'
import { gazetteer, today } from './places.ts'

const people = madeUpPeople(1, 2000, { gazetteer, today })
const codesOf = (list: { items: readonly { code: string }[] }) => new Set(list.items.map(({ code }) => code))

test('one seed makes the same people, another seed others', () => {
  expect(madeUpPeople(1, 2000, { gazetteer, today })).toEqual(people)
  expect(madeUpPeople(2, 1, { gazetteer, today })).not.toEqual(people.slice(0, 1))
  expect(madeUpEmployers(1, 10)).toEqual(madeUpEmployers(1, 10))
})

test('nobody shares a number, and numbers agree with sex and year', () => {
  expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(people.length)
  const more = madeUpPeople(9, 500, { gazetteer, today, firstSerial: people.length + 1 })
  expect(new Set([...people, ...more].map(({ idNumber }) => idNumber)).size).toBe(people.length + more.length)
  for (const { idNumber, sex, birthDate } of people) {
    expect(factsOfNumber(idNumber)).toEqual({ sex, birthYear: Number(birthDate.slice(0, 4)) })
  }
})

test('they are of an age to come', () => {
  const ages = people.map(({ birthDate }) => ageOn(birthDate, today))
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(14)
  expect(Math.max(...ages)).toBeLessThan(80)
})

test('their addresses are of the three vintages and lead to their communes', () => {
  for (const { address, issuedOn, communeCode, village } of people) {
    const reading = communeOf(address, gazetteer, { issuedOn })
    if (communeCode === null) expect(reading.kind).toBe('several')
    else expect(reading).toEqual({ kind: 'certain', code: communeCode, village })
  }
  for (const from of ['2021', '2025-01', '2025-08'])
    expect(people.some(({ issuedOn }) => issuedOn.startsWith(from))).toBe(true)
})

test('a fair may keep to its own communes', () => {
  const communes = ['06040', '06001']
  const near = madeUpPeople(5, 300, { gazetteer, today, communes })
  expect(new Set(near.map(({ communeCode }) => communeCode))).toEqual(new Set(communes))
})

test('their answers are codes of the lists', () => {
  const answers = [
    [ethnicGroups, 'ethnicity'],
    [household, 'household'],
    [education, 'education'],
    [qualification, 'qualification'],
    [employment, 'employment'],
    [jobGroups, 'jobGroup'],
  ] as const
  for (const [list, field] of answers) {
    const known = codesOf(list)
    expect(
      people.map((person) => person[field]).filter((code) => !known.has(code)),
      field,
    ).toEqual([])
  }
  const knownNeeds = codesOf(needs)
  expect(people.flatMap((person) => person.needs).filter((code) => !knownNeeds.has(code))).toEqual([])
})

test('employers offer vacancies with sensible wages', () => {
  for (const { vacancies, taxCode } of madeUpEmployers(3, 30)) {
    expect(taxCode).toMatch(/^4900\d{6}$/)
    expect(vacancies.length).toBeGreaterThan(0)
    for (const { wanted, wageFrom, wageTo, placeKind, jobGroup, ageFrom, ageTo, ...asked } of vacancies) {
      expect(wanted).toBeGreaterThan(0)
      expect(wageTo).toBeGreaterThan(wageFrom)
      expect(codesOf(placeKinds)).toContain(placeKind)
      expect(codesOf(jobGroups)).toContain(jobGroup)
      expect(ageTo === null || ageTo > ageFrom).toBe(true)
      expect(asked.education === null || codesOf(education).has(asked.education)).toBe(true)
      expect(asked.qualification === null || codesOf(qualification).has(asked.qualification)).toBe(true)
    }
  }
})
