import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import type { DamagedCard, ReadCard } from '../../shared/citizen-card/codes.ts'
import { doubtsOf, isVisitor, isWholePhone, problemsOf } from '../../renderer/src/desk/check.ts'
import { blankForm, type DeskForm } from '../../renderer/src/desk/form.ts'
import { applyCard, isSamePerson, settlePlace } from '../../renderer/src/desk/from-card.ts'
import { keptFrom } from '../../renderer/src/desk/group.ts'
import { isBlankBadge } from '../../renderer/src/scan/kind.ts'
import { composeBadgeCode } from '../../shared/badge-code.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { toRegister } from '../../renderer/src/desk/to-register.ts'

const today = '2026-11-24'
const nowhere = { communes: [], certain: false, village: null }

function card(text: string): ReadCard | DamagedCard {
  const reading = readCitizenCard(text, { today })
  if (reading.kind === 'refused') throw new Error(reading.reason)
  return reading
}

const nong = card('020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021')
const agreed: DeskForm = { ...blankForm, fullName: 'Nông Thị Mẫu', consents: { 'register-and-match': true } }

test('a card fills the form and keeps what was already asked of the same person', () => {
  const form = applyCard({ ...blankForm, phone: '0912345678', fullName: 'nong thi mau' }, nong, {
    communes: ['06367'],
    certain: true,
    village: 'Thôn Khuổi Mẫu',
  })
  expect(form).toMatchObject({
    fullName: 'Nông Thị Mẫu',
    birth: '21/03/2002',
    sex: 'female',
    idNumber: '020302000002',
    phone: '0912345678',
    communeCode: '06367',
    village: 'Thôn Khuổi Mẫu',
  })
})

test('a card of somebody else takes nothing over from the form before', () => {
  const other: DeskForm = { ...agreed, fullName: 'Lý A Sình', phone: '0987654321' }
  expect(isSamePerson(other, nong)).toBe(false)
  expect(applyCard(other, nong, nowhere)).toMatchObject({ phone: '', consents: {} })
})

test('a damaged name is asked for and never filled in', () => {
  const damaged = card('020090000001||Hong Vn Th|05021990|Nam|Thn N Th, Bnh Gia, Lng Sn|12042021')
  const form = applyCard(blankForm, damaged, nowhere)
  expect(form.fullName).toBe('')
  expect(form.damaged).toContain('name')
  expect(form.idNumber).toBe('020090000001')
})

test('several possible communes fill in none', () => {
  const form = applyCard(blankForm, nong, { communes: ['06001', '06002'], certain: false, village: null })
  expect(form.communeCode).toBeNull()
  expect(form.communeCandidates).toEqual(['06001', '06002'])
})

test('a card scanned before the list of places was there gets its commune when it comes, unless the clerk was quicker', () => {
  const place = { communes: ['06367'], certain: true, village: 'Thôn Khuổi Mẫu' }
  const early = applyCard(blankForm, nong, nowhere)
  expect(settlePlace(early, nong, place)).toMatchObject({ communeCode: '06367', village: 'Thôn Khuổi Mẫu' })
  expect(settlePlace({ ...early, communeCode: '06040' }, nong, place).communeCode).toBe('06040')
  const another = { ...early, idNumber: '020090000001' }
  expect(settlePlace(another, nong, place)).toBe(another)
})

test('only a name and the first consent are needed to save', () => {
  expect(problemsOf(agreed, today)).toEqual([])
  expect(problemsOf(blankForm, today)).toEqual(['fullName', 'consent'])
  expect(problemsOf({ ...agreed, birth: '31/02/1990', idNumber: '123' }, today)).toEqual(['birthDate', 'idNumber'])
})

test('number against birth and sex warns and does not block', () => {
  const odd: DeskForm = { ...agreed, idNumber: '020090000007', birth: '1991', sex: 'female' }
  expect(doubtsOf(odd, today)).toMatchObject({ numberBirth: true, numberSex: true })
  expect(problemsOf(odd, today)).toEqual([])
})

test('under 16 somebody has to act for the child, or it is said that nobody does: then a visitor, asked the first purpose only', () => {
  const child: DeskForm = {
    ...agreed,
    birth: '05/02/2012',
    consents: { ...agreed.consents, 'share-with-employers': true },
  }
  expect(doubtsOf(child, today).under16).toBe(14)
  expect(problemsOf(child, today)).toEqual(['guardian'])
  const guarded: DeskForm = { ...child, guardianName: 'Nông Văn Cha' }
  expect(problemsOf(guarded, today)).toEqual([])
  expect(toRegister(guarded, today).consents).toHaveLength(2)
  const alone: DeskForm = { ...child, noGuardian: true }
  expect([problemsOf(alone, today), isVisitor(alone, today)]).toEqual([[], true])
  expect(toRegister(alone, today).consents.map(({ purpose }) => purpose)).toEqual(['register-and-match'])
})

test('a guardian typed before the birth date was put right is not kept of a grown person', () => {
  const grown: DeskForm = { ...agreed, birth: '05/02/1990', guardianName: 'Nông Văn Cha', guardianPhone: '0912345678' }
  expect(toRegister(grown, today).person).toMatchObject({ guardianName: null, guardianPhone: null })
})

test('what the form does not ask is left to the second table, and never sent as an answer', () => {
  expect(toRegister(agreed, today).person).toMatchObject({
    ethnicity: null,
    household: null,
    needs: [],
    restDeclined: false,
  })
})

test('somebody of a hundred years, and a phone of nine digits, are looked at twice and let in', () => {
  const elder: DeskForm = { ...agreed, birth: '1924', phone: '391234567' }
  expect(doubtsOf(elder, today)).toMatchObject({ veryOld: true })
  expect(problemsOf({ ...elder, phone: '091234567' }, today)).toEqual([])
})

test('a phone broken off in the middle is looked at twice too, once the cursor has left it', () => {
  const doubt = (phone: string) => doubtsOf({ ...agreed, phone }, today).phone
  expect(['09123', '12', '0912345678', ''].map(doubt)).toEqual(['short', 'short', null, null])
  expect(doubt('091234567')).toBe('shape')
  expect(doubtsOf({ ...agreed, phone: '12', phoneOwner: 'none' }, today).phone).toBe(null)
})

test('the nine digits of the paper before the citizen card are kept as the older number', () => {
  const form: DeskForm = { ...agreed, idNumber: '081234567' }
  expect(problemsOf(form, today)).toEqual([])
  expect(toRegister(form, today).person).toMatchObject({ idNumber: null, oldIdNumber: '081234567' })
})

test('a number typed before the papers turned out to be missing is not sent, and not lost either', () => {
  const form: DeskForm = { ...agreed, idNumber: '02009000', withoutPapers: true }
  expect(problemsOf(form, today)).toEqual([])
  expect(toRegister(form, today).person.idNumber).toBeNull()
  expect(form.idNumber).toBe('02009000')
})

test('the cursor leaves the phone only when the number is whole', () => {
  expect(isWholePhone('091234567')).toBe(false)
  expect(isWholePhone('0912345678')).toBe(true)
  expect(isWholePhone('912345678')).toBe(false)
})

test('a badge scanned for somebody stays theirs: over their own card, and never on to the next person', () => {
  const badge = { text: '1'.repeat(24), number: 'A-5003-8' }
  const form: DeskForm = { ...agreed, badge }
  expect(toRegister(form, today).badgeText).toBe(badge.text)
  expect(toRegister(agreed, today).badgeText).toBeNull()
  expect(applyCard(form, nong, nowhere).badge).toEqual(badge)
  expect(applyCard({ ...form, fullName: 'Lý A Sình' }, nong, nowhere).badge).toBeNull()
  expect(applyCard({ ...form, fullName: 'Lý A Sình', kept: keptFrom(form) }, nong, nowhere).badge).toBeNull()
})

test('a badge without a name is known by its code or its number, garbled ones are not', () => {
  const code = composeBadgeCode({ fairDigits: '1234', stationDigits: '56', counter: 5003, macDigits: '0123456789' })
  expect(isBlankBadge(code)).toBe(true)
  expect(isBlankBadge(formatBadgeNumber('A', 5003).toLowerCase())).toBe(true)
  expect(isBlankBadge(code.replace('5003', '5004'))).toBe(false)
  const named = composeBadgeCode({ fairDigits: '1234', stationDigits: '56', counter: 42, macDigits: '0123456789' })
  expect(isBlankBadge(named)).toBe(false)
  expect(isBlankBadge(formatBadgeNumber('A', 42))).toBe(false)
})
