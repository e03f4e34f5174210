import { expect, test } from 'vitest'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import { samplePeople } from '../../shared/made-up/sample-people.ts'

test('the numbers of made-up people are the same in whatever communes the fair is', () => {
  const gazetteer = loadGazetteer()
  const numbers = (communes: string[]) => samplePeople(gazetteer, communes).map(({ idNumber }) => idNumber)
  expect(numbers(['06040'])).toEqual(numbers(['06001', '06019', '06046']))
  expect(numbers(['06040'])).toEqual(numbers([]))
  expect(new Set(numbers(['06040'])).size).toBe(60)
  for (const number of numbers(['06040'])) expect(number).toMatch(/^020[0-3]\d{2}9900\d{2}$/)
})
