import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import cards from './fixtures/cards.json' with { type: 'json' }
import { today } from './places.ts'

test.each(cards.cases.map((one) => [one.says, one] as const))('reads %s', (_, { raw, expect: expected }) => {
  expect(readCitizenCard(raw, { today: cards.today })).toMatchObject(expected)
})

test('what stands after the seventh field is never passed on', () => {
  const secrets = ['020211999999', 'Lý A Cha', 'Sùng Thị Mẹ', 'ghi chú']
  for (const field of ['Thôn Giả, Xã Mẫu Sơn, Lạng Sơn', 'Th?n Gi?', '']) {
    const text = ['020211000004', '', 'Lý A Giả', '09092011', 'Nam', field, '01092025', ...secrets].join('|')
    const said = JSON.stringify(readCitizenCard(text, { today }))
    for (const secret of secrets) expect(said).not.toContain(secret)
  }
})

test('a clock set back makes no card of the future', () => {
  const [first] = cards.cases
  const reading = readCitizenCard((first?.raw ?? '').replace('05021990', '05022005'), { today: '1999-01-01' })
  expect(reading).toMatchObject({ kind: 'card', birthDate: '2005-02-05' })
})

test('a damaged card shows what arrived, so that the clerk can compare', () => {
  const reading = readCitizenCard('020090000001||Ho?ng V?n Th?|05021990|Nam|B?nh Gia, L?ng S?n|12042021', { today })
  expect(reading).toMatchObject({ kind: 'damaged', seenName: 'Ho?ng V?n Th?', rawAddress: 'B?nh Gia, L?ng S?n' })
})
