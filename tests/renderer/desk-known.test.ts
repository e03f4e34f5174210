import { expect, test } from 'vitest'
import { onlyNamed, type Attendee } from '../../shared/contract/attendee.ts'
import type { LikelyPerson } from '../../shared/contract/known.ts'
import { cardNameBeside } from '../../renderer/src/desk/card-name.ts'
import { problemsOf } from '../../renderer/src/desk/check.ts'
import { answerTo, blankForm, type DeskForm } from '../../renderer/src/desk/form.ts'
import { startForm } from '../../renderer/src/desk/group.ts'
import { certainOf, forgetKnown, heldOtherwise, questionOf, takeKnown } from '../../renderer/src/desk/known.ts'
import { toRegister } from '../../renderer/src/desk/to-register.ts'

const today = '2026-11-24'

const record: Attendee = {
  ...onlyNamed('Hoàng Văn Thử'),
  birthDate: '1990-02-05',
  sex: 'male',
  idNumber: '020090000001',
  phone: '0912345678',
  phoneOwner: 'own',
  communeCode: '06040',
  village: 'Thôn Nà Thử',
  id: '01939b5e-0000-7000-8000-000000000001',
  persons: [],
  attendanceId: null,
  arrivedAt: null,
  leftAt: null,
  ahead: false,
  visitor: false,
  badge: null,
  consents: [
    { purpose: 'register-and-match', given: true },
    { purpose: 'contact-after-fair', given: false },
  ],
  interviews: 0,
}
const scanned: DeskForm = {
  ...blankForm,
  fullName: 'Hoàng Văn Thử',
  birth: '05/02/1990',
  sex: 'male',
  idNumber: '020090000001',
  byCard: true,
}
const byNumber = { certain: true, namedOtherwise: false, nameFrom: 'known', lastFair: 'Phiên cụm xã' } as const
const byChoice = { ...byNumber, certain: false }

test('a card of somebody known fills phone, village and commune from the record, and what stands is not asked again', () => {
  const form = takeKnown(scanned, record, byNumber)
  expect(form).toMatchObject({ phone: '0912345678', village: 'Thôn Nà Thử', communeCode: '06040' })
  expect(answerTo(form, 'register-and-match')).toBe(true)
  expect(answerTo(form, 'contact-after-fair')).toBe(false)
  expect(answerTo(form, 'statistics')).toBeUndefined()
  expect(problemsOf(form, today)).toEqual([])
  expect(toRegister(form, today)).toMatchObject({ knownAs: record.id, nameFrom: 'known', consents: [] })
})

test('what the card or the clerk has put into the form is not written over by the record', () => {
  const form = takeKnown(
    { ...scanned, phone: '0987654321', communeCode: '06367', village: 'Khuổi Mẫu' },
    record,
    byNumber,
  )
  expect(form).toMatchObject({ phone: '0987654321', communeCode: '06367', village: 'Khuổi Mẫu' })
})

test('what the form says otherwise than the record, which stands, is told: a new telephone, a moved house', () => {
  const taken = takeKnown(scanned, record, byNumber)
  const differing = (change: Partial<DeskForm>) => [...heldOtherwise({ ...taken, ...change }, today)]
  expect(differing({})).toEqual([])
  expect(differing({ phone: '0912 345 678' })).toEqual([])
  expect(differing({ phone: '0987654321', communeCode: '06367' })).toEqual(['communeCode', 'phone'])
  expect(differing({ phone: '', phoneOwner: 'none', birth: '1991' })).toEqual(['birthDate', 'phone'])
  expect(differing({ phone: '', communeCode: '06367', communeAssumed: true })).toEqual([])
  expect([...heldOtherwise({ ...scanned, phone: '0987654321' }, today)]).toEqual([])
})

test('the commune the desk had put there by itself gives way to the record’s', () => {
  const form = takeKnown(
    { ...blankForm, fullName: 'hoang van thu', communeCode: '06001', communeAssumed: true },
    record,
    byChoice,
  )
  expect(form).toMatchObject({ communeCode: '06040', communeAssumed: false, fullName: 'Hoàng Văn Thử' })
})

test('“not this person” takes back what the record brought and leaves what was typed since', () => {
  const typed: DeskForm = { ...blankForm, fullName: 'Hoang Van Thu' }
  const taken = takeKnown(typed, record, byChoice)
  const after = forgetKnown({ ...taken, village: 'Thôn Bản Khác', consents: { 'register-and-match': true } })
  expect(after).toEqual({ ...typed, village: 'Thôn Bản Khác', consents: { 'register-and-match': true } })
})

test('a name the scan has damaged is offered from the record, and taken only when the clerk says so', () => {
  const damaged: DeskForm = { ...scanned, fullName: '', damaged: ['name'] }
  const likely = { certain: true } as LikelyPerson
  expect(certainOf([likely], damaged)).toBeNull()
  expect(certainOf([likely], scanned)).toBe(likely)
  expect(takeKnown(damaged, record, byNumber)).toMatchObject({ fullName: 'Hoàng Văn Thử', damaged: [] })
})

test('where the record knows the commune, a damaged address need not be typed again', () => {
  const damaged: DeskForm = { ...scanned, fullName: '', damaged: ['name', 'address'] }
  expect(takeKnown(damaged, record, byNumber).damaged).toEqual([])
  expect(takeKnown(damaged, { ...record, communeCode: null }, byNumber).damaged).toEqual(['address'])
})

test('the card’s writing of the name is taken only when the clerk says so', () => {
  const otherwise: DeskForm = { ...scanned, fullName: 'Hoàng Văn Thứ' }
  const taken = takeKnown(otherwise, record, { ...byNumber, namedOtherwise: true, nameFrom: 'given' })
  expect(taken.fullName).toBe('Hoàng Văn Thứ')
  expect(toRegister(taken, today)).toMatchObject({ person: { fullName: 'Hoàng Văn Thứ' }, nameFrom: 'given' })
})

test('somebody let in already is seen to be', () => {
  const badge = { id: record.id, number: 'A-0042-7', code: '1'.repeat(24), issuedAt: 1, voidedAt: null }
  const form = takeKnown(scanned, { ...record, arrivedAt: 5, badge }, byNumber)
  expect(form.known?.present).toEqual({ number: 'A-0042-7', badgeId: record.id, at: 5 })
})

test('nobody is looked up by two letters, nor by a phone that a whole family shares', () => {
  expect(questionOf({ ...blankForm, fullName: 'Ho' }, today)).toBeNull()
  const kept = { communeCode: '06040', village: 'Nà Thử', phone: '0912345678', household: null }
  expect(questionOf(startForm(kept), today)).toBeNull()
  expect(questionOf({ ...startForm(kept), phone: '0987654321' }, today)).toMatchObject({ phone: '0987654321' })
})

test('a list without marks, or in capitals, gives way to the card; a card that lost its marks does not', () => {
  const beside = (name: string, card: string) => cardNameBeside(name, { ...scanned, fullName: card })
  expect(beside('Nong Thi Mau', 'Nông Thị Mẫu')).toBe('fuller')
  expect(beside('NÔNG THỊ MẪU', 'Nông Thị Mẫu')).toBe('fuller')
  expect(beside('Nông Thị Mẫu', 'Nong Thi Mau')).toBe('same')
  expect(beside('Nông Thị Hoà', 'Nông Thị Hòa')).toBe('same')
  expect(beside('Nông Thị Mẩu', 'Nông Thị Mẫu')).toBe('other')
  expect(beside('Nông Thị Hoa', 'Nông Thị Mẫu')).toBe('other')
  expect(cardNameBeside('Nong Thi Mau', { ...scanned, byCard: false, fullName: 'Nông Thị Mẫu' })).toBe('same')
  expect(cardNameBeside('Nong Thi Mau', { ...scanned, damaged: ['name'] })).toBe('same')
})
