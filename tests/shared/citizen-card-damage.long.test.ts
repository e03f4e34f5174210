import { expect, test } from 'vitest'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { splitKind } from '../../shared/places/gazetteer.ts'
import { CARD_DAMAGES, damageCard } from '../../shared/made-up/damage.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'
import { gazetteer, langSonOldUnits, today } from './places.ts'

const people = madeUpPeople(20, 1200, { gazetteer, today })

function read(name: string, address: string, sex = 'Nam') {
  return readCitizenCard(`020090000001||${name}|05021990|${sex}|${address}|12042021`, { today })
}

test('every made-up card is read as it was made', () => {
  const wrong = people.filter((person) => {
    const reading = readCitizenCard(person.cardText, { today })
    if (reading.kind !== 'card') return true
    const same = ['idNumber', 'oldIdNumber', 'fullName', 'birthDate', 'sex', 'address', 'issuedOn'] as const
    return same.some((field) => reading[field] !== person[field])
  })
  expect(wrong).toEqual([])
})

const names = [
  'Lý A Sình',
  "H'Mông Văn Páo",
  'Sùng A Pó',
  'Giàng Thị Dợ',
  "K'Brơi",
  'Triệu Mùi Ví',
  'Vi Thị Đơ',
  'Hoàng Văn Thử',
  'Chu Lan Anh',
  'Vi Quang Trung',
  'Ma A Lử',
  'Bế Ích',
  'Voòng A Sáng',
  'Chíu Tắc Kíu',
  'Bàn Phụ Sin',
  'Hầu A Khua',
  'Y Blim Niê',
  "H'Hen Niê",
  'H Wiêm Kbuôr',
  'Rơ Châm H’Bơi',
  'Ksor Phước',
  'Siu Blek',
  'Kpă Thị Hoa',
  'Rmah Đức',
  'Buôn Krông Hồng',
  'Thạch Sok Kim',
  'Danh Út',
  'Păng Ting Uốk',
  'Liêng Hót Ha Biên',
  'Ating Bling',
  'Hồ Thị Kăn',
  'Nguyễn Thị Anna-Maria',
  'Trần Hòang Khóa',
  'NGUYỄN THỊ ÁNH',
  'Quàng Thị Ín',
  'Lò Văn Ơn',
  'Cầm Ngoan',
  'Phàn Tả Mẩy',
  'Ôn Như Ý',
  'Ngô Quý Uyên',
  'Đỗ Yến Oanh',
  'Nguyễn Quỳnh Nghiêm',
  'Tằng Sì Mìn',
  'Lỷ A Nhì',
  'Sằn Cún Sềnh',
]

test.each(names)('%s is a name, not damage', (name) => {
  const reading = read(name, 'Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn')
  expect(reading).toMatchObject({ kind: 'card', fullName: name })
})

test('no commune of the country makes an address look damaged, whoever lives there', () => {
  const units = [...gazetteer.communes.values()].map(({ name, provinceCode }) => {
    const province = gazetteer.provinces.find(({ code }) => code === provinceCode)?.name ?? ''
    return [name, province]
  })
  const old = langSonOldUnits.units.map(({ name, district }) => [name, district, 'Tỉnh Lạng Sơn'])
  const addresses = [...units, ...old].flatMap((parts) => {
    const whole = parts.join(', ')
    return [whole, parts.map((part) => splitKind(part).bare).join(', '), whole.toUpperCase()]
  })
  const wrong = addresses.filter((address) =>
    ['Nguyễn Thị Mai', 'Hoàng Nam', 'Chu Lan Anh'].some((name) => {
      const reading = read(name, address)
      return reading.kind !== 'card' || reading.fullName !== name || reading.address !== address
    }),
  )
  expect(addresses.length).toBeGreaterThan(10_000)
  expect(wrong).toEqual([])
})

test.each([
  'Khu 3, Số 12/4, Đường QL1A, P. Tam Thanh, TP Lạng Sơn, Lạng Sơn',
  'Tổ 5A, KĐT Phú Lộc IV, Vĩnh Trại, Lạng Sơn',
  'TDP số 3, TT. Đồng Đăng (khu ga), Cao Lộc, Lạng Sơn',
  'Ngõ 12 - Ngách 5/7B, KP2, Lạng Sơn',
  'Buôn Ea Yông, Krông Pắc, Đắk Lắk',
])('%s is an address, not damage', (address) => {
  expect(read('Nông Thị Mẫu', address, 'Nữ')).toMatchObject({ kind: 'card' })
})

/** The people whose card, as it arrived, was read wrongly: neither right nor asked for. */
function misread(damage: (cardText: string) => string, mustBe: 'card' | 'damaged' | 'either') {
  const wrong = people.filter((person) => {
    const reading = readCitizenCard(damage(person.cardText), { today })
    if (reading.kind === 'refused' || (mustBe !== 'either' && reading.kind !== mustBe)) return true
    const digits = ['idNumber', 'birthDate', 'sex', 'issuedOn'] as const
    const texts = ['fullName', 'address'] as const
    return (
      digits.some((field) => reading[field] !== person[field]) ||
      texts.some((field) => reading[field] !== null && reading[field] !== person[field])
    )
  })
  return wrong.map(({ cardText }) => cardText)
}

test.each(CARD_DAMAGES)('a scanner that does %s never makes a wrong name or address', (damage) => {
  const isRepairable = damage === 'latin1' || damage === 'twice-encoded'
  const mustBe = isRepairable ? 'card' : damage === 'latin1-controls-lost' ? 'either' : 'damaged'
  expect(misread((text) => damageCard(text, damage), mustBe)).toEqual([])
})

test.each([
  ['windows-1252', 'card'],
  ['windows-1258', 'card'],
  ['windows-1250', 'damaged'],
  ['windows-1251', 'damaged'],
  ['big5', 'damaged'],
  ['gbk', 'damaged'],
  ['shift_jis', 'damaged'],
  ['euc-kr', 'damaged'],
] as const)('UTF-8 decoded as %s is read as %s, never wrongly', (encoding, mustBe) => {
  const decoder = new TextDecoder(encoding)
  expect(misread((text) => decoder.decode(Buffer.from(text, 'utf8')), mustBe)).toEqual([])
})

test.each([
  ['accented letters beyond Latin-1 dropped', (text: string) => text.replace(/[^\u0000-\u00ff]/gu, '')],
  ['accented letters beyond Latin-1 as question marks', (text: string) => text.replace(/[^\u0000-\u00ff]/gu, '?')],
  ['accented letters beyond Latin-1 without marks', (text: string) => text.replace(/[^\u0000-\u00ff]/gu, unmarked)],
  ['letters beyond code page 1258 without marks', (text: string) => text.replace(/[\u1ea0-\u1ef9ĩũẽ]/gu, unmarked)],
  ['spaces for letters', (text: string) => text.replace(/[^\u0000-\u007f]/gu, ' ')],
  [
    'the low byte of each letter',
    (text: string) => text.replace(/./gsu, (letter) => String.fromCharCode(letter.charCodeAt(0) & 0xff)),
  ],
  [
    'seven bits of each byte',
    (text: string) => Buffer.from(Buffer.from(text, 'utf8').map((byte) => byte & 0x7f)).toString('latin1'),
  ],
] as const)('%s: asked for, never wrong', (_, damage) => {
  expect(misread(damage, 'either')).toEqual([])
})

function unmarked(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D')
}

test('bytes lost on the way leave a name to ask for', () => {
  for (const lost of [/[\u0080-\u009f]/g, /\u00a0/g, /\u00ad/g, /[\u0080-\u00bf]/g, /[\u00c0-\u00ff]/g]) {
    expect(misread((text) => damageCard(text, 'latin1').replace(lost, ''), 'either')).toEqual([])
  }
})

test('no-break spaces that became plain ones are put right or asked for', () => {
  expect(misread((text) => damageCard(text, 'latin1').replaceAll('\u00a0', ' '), 'either')).toEqual([])
  expect(misread((text) => damageCard(text, 'latin1').replace(/[\u00a0 ]+/g, ' '), 'either')).toEqual([])
  expect(read('HoÃ ng Thá»‹ MÃ i', 'Láº¡ng SÆ¡n')).toMatchObject({ kind: 'card', fullName: 'Hoàng Thị Mài' })
})

test.each(CARD_DAMAGES)('a name that alone suffers %s is never believed without a word to the clerk', (damage) => {
  const silent = people.filter((person) => {
    const fields = person.cardText.split('|')
    const name = damageCard(person.fullName, damage)
    if (name === person.fullName) return false
    const reading = readCitizenCard(fields.with(2, name).join('|'), { today })
    if (reading.kind === 'refused') return true
    const isSaid = reading.warnings.some((code) => code.startsWith('name-') || code === 'text-repaired')
    return reading.fullName !== null && !isSaid
  })
  expect(silent.map(({ fullName }) => damageCard(fullName, damage))).toEqual([])
})

test('most names are believed without a word', () => {
  const remarked = people.filter(({ cardText }) => {
    const reading = readCitizenCard(cardText, { today })
    return reading.kind === 'refused' || reading.warnings.some((code) => code.startsWith('name-'))
  })
  // Names without any mark, and few others.
  expect(remarked.length).toBeLessThan(people.length * 0.02)
})
