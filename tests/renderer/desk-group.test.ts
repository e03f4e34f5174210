import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { blankForm, type DeskForm, type Kept, type Known } from '../../renderer/src/desk/form.ts'
import { applyCard } from '../../renderer/src/desk/from-card.ts'
import { isTouched, keptFrom, startForm, toggleKept, withPart } from '../../renderer/src/desk/group.ts'

const kept: Kept = { communeCode: '06040', village: 'Nà Thử', phone: '0912345678', household: 'poor' }
const nowhere = { communes: [], certain: false, village: null }

function card() {
  const reading = readCitizenCard(
    '020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021',
    { today: '2026-11-24' },
  )
  if (reading.kind !== 'card') throw new Error('the card of this test is whole')
  return reading
}

test('the next of a family starts with village, commune and household of the first, and the phone as a relative’s', () => {
  const form: DeskForm = { ...startForm(null), fullName: 'Vi Văn Cả', ...kept, phoneOwner: 'own' }
  const next = startForm(keptFrom({ ...form, kept: keptFrom(form) }))
  expect(next).toMatchObject({ fullName: '', village: 'Nà Thử', communeCode: '06040', household: 'poor' })
  expect(next).toMatchObject({ phone: '0912345678', phoneOwner: 'relative', consents: {} })
  expect(isTouched(next)).toBe(false)
})

test('what the first of a group could not tell, the second adds; what is kept stays', () => {
  const second: DeskForm = { ...startForm({ ...kept, phone: '' }), phone: '0987654321', village: 'Bản Khác' }
  expect(keptFrom(second)).toEqual({ ...kept, phone: '0987654321' })
})

test('a card’s own address comes before what the group keeps', () => {
  const place = { communes: ['06367'], certain: true, village: 'Thôn Khuổi Mẫu' }
  expect(applyCard(startForm(kept), card(), place)).toMatchObject({
    communeCode: '06367',
    village: 'Thôn Khuổi Mẫu',
    phone: '0912345678',
  })
})

test('where the card’s address tells no place the group’s fills in, but never a village into another commune', () => {
  expect(applyCard(startForm(kept), card(), nowhere)).toMatchObject({ communeCode: '06040', village: 'Nà Thử' })
  const elsewhere = { communes: ['06367'], certain: true, village: null }
  expect(applyCard(startForm(kept), card(), elsewhere)).toMatchObject({ communeCode: '06367', village: '' })
})

test('a card in the middle of somebody else’s form keeps the group and nothing of that person', () => {
  const other: DeskForm = { ...startForm(kept), fullName: 'Lý A Sình', consents: { 'register-and-match': true } }
  expect(applyCard(other, card(), nowhere)).toMatchObject({ village: 'Nà Thử', consents: {}, kept })
})

test('the same key lets the group go: a form begun keeps what it holds, an empty one is empty again', () => {
  const begun: DeskForm = { ...startForm(kept), fullName: 'Vi Thị Hai' }
  expect(toggleKept(begun, null)).toEqual({ ...begun, kept: null })
  expect(toggleKept(startForm(kept), null)).toEqual(blankForm)
  expect(toggleKept(blankForm, { village: 'Nà Thử' })).toMatchObject({ village: 'Nà Thử', kept: { village: 'Nà Thử' } })
})

test('the first letter typed brings the fair’s commune, which a card without a readable address does not keep', () => {
  const typed = withPart(blankForm, { fullName: 'V' }, '06040')
  expect(typed).toMatchObject({ communeCode: '06040', communeAssumed: true })
  expect(withPart(typed, { communeCode: null }, '06040').communeCode).toBeNull()
  expect(applyCard(withPart(blankForm, { phone: '0' }, '06040'), card(), nowhere).communeCode).toBeNull()
})

test('a name typed over somebody already let in is the next person’s, and nothing of the former one is theirs', () => {
  const known: Known = {
    id: '01',
    fullName: 'Hoàng Văn Thử',
    birthDate: null,
    communeCode: null,
    village: null,
    phone: null,
    certain: true,
    namedOtherwise: false,
    nameFrom: 'known',
    present: { number: 'A-0001-1', badgeId: null, at: 0 },
    leftAt: null,
    ahead: false,
    lastFair: null,
    standing: {},
    filled: {},
    before: {},
  }
  const here: DeskForm = { ...blankForm, fullName: 'Hoàng Văn Thử', idNumber: '020090000001', known }
  expect(withPart(here, { fullName: 'V' }, null)).toEqual({ ...blankForm, fullName: 'V' })
  expect(withPart(here, { phone: '0912345678' }, null)).toMatchObject({ fullName: 'Hoàng Văn Thử' })
})
