import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { consentPurposes } from '../../shared/contract/attendee.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import { fold } from '../../shared/text/fold.ts'

const folder = new URL('../../resources/lists/', import.meta.url)
const listShape = z.looseObject({
  source: z.string().min(10),
  effectiveFrom: z.iso.date(),
  items: z
    .array(z.looseObject({ code: z.string().regex(/^[a-z0-9-]{1,40}$/), vi: z.string().min(1), en: z.string().min(1) }))
    .min(3),
})

function list(name: string) {
  return listShape.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}

test.each(readdirSync(folder))('%s says its source and date, and names every code once in both languages', (name) => {
  const { items } = list(name)
  expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
  expect(items.filter(({ vi }) => vi !== vi.normalize('NFC'))).toEqual([])
})

test('the codes are those of the contract', () => {
  expect(list('interview-outcomes.json').items.map(({ code }) => code)).toEqual([...outcomes])
  expect(list('consent-purposes.json').items.map(({ code }) => code)).toEqual([...consentPurposes])
})

test('there are 54 ethnic groups, those of Lạng Sơn first', () => {
  const groups = list('ethnic-groups.json').items
  expect(groups.filter(({ isGroup }) => isGroup === true)).toHaveLength(54)
  const first = groups.toSorted((one, other) => Number(one['order']) - Number(other['order'])).slice(0, 7)
  expect(first.map(({ vi }) => vi)).toEqual(['Nùng', 'Tày', 'Kinh', 'Dao', 'Hoa', 'Sán Chay', 'Mông'])
})

test('a group is found by its other names, however they are typed', () => {
  const found = (typed: string) =>
    list('ethnic-groups.json')
      .items.filter(({ vi, aliases }) =>
        [vi, ...z.array(z.string()).parse(aliases)].some((name) => fold(name) === fold(typed)),
      )
      .map(({ code }) => code)
  expect(found("H'Mông")).toEqual(['mong'])
  expect(found('hmong')).toEqual(['mong'])
  expect(found('Cao Lan')).toEqual(['san-chay'])
  expect(found('khmer')).toEqual(['kho-me'])
  expect(found('Thổ')).toEqual(['tay', 'kho-me', 'tho'])
})
