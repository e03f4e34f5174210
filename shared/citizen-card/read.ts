import { cleanText, toNfc } from '../text/clean.ts'
import { isUnder16 } from '../text/dates.ts'
import { spellingOf } from '../text/syllables.ts'
import { digitsOf, splitCard } from './fields.ts'
import { inspectAddress, inspectName } from './inspect.ts'
import { factsOfNumber, generationOf, readCardBirth, readIssuedOn, readSex } from './parts.ts'
import { repairsOf } from './repair.ts'
import { hasTurnedMarks, isTypedUnderCapsLock, swapCase, tidyAddress } from './tidy.ts'
import type { Inspection } from './inspect.ts'
import type { Repair } from './repair.ts'
import type { SexReading } from './parts.ts'
import type { CardPart, CardReading, CardWarning } from './codes.ts'

type TextField = {
  text: string
  inspection: Inspection
  wasRepaired: boolean
}

function isWhole(repair: Repair, inspection: Inspection): boolean {
  if (inspection.isBroken || /\p{Ll}\p{Lu}/u.test(repair.text)) return false
  const words = repair.text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /[àƠẠỠ]/u.test(word))
  return !repair.isGuessed || words.every((word) => spellingOf(word.toLowerCase()) === 'fine')
}

// A repair counts only if it alone yields a clean text; otherwise the field is
// judged as it came. Of a text decoded twice, the half-way form does not count.
function readText(field: string, inspect: (text: string) => Inspection): TextField {
  const whole = repairsOf(field)
    .map((repair) => ({ ...repair, text: toNfc(repair.text) }))
    .filter((repair) => isWhole(repair, inspect(repair.text)))
  const [first] = whole
  if (first !== undefined && whole.every(({ text, times }) => text === first.text || times < first.times)) {
    return { text: first.text, inspection: { ...inspect(first.text), isProven: true }, wasRepaired: true }
  }
  // Ð and Đ look alike and are mixed up by typists; where other letters prove
  // the way sound, it is only that.
  const text = /[\u1ea0-\u1ef9]/u.test(field) ? field.replace(/Ð/g, 'Đ').replace(/ð/g, 'đ') : field
  return { text, inspection: inspect(text), wasRepaired: false }
}

type TextFields = {
  name: TextField
  address: TextField
  damaged: CardPart[]
}

// [Note: damage in two readings] in inspect.ts: what one field tells is held against the other.
function readTexts(nameField: string, addressField: string, sex: SexReading): TextFields {
  const name = readText(nameField, inspectName)
  const address = readText(addressField, inspectAddress)
  const seen = [name.inspection, address.inspection]
  const isUnproven = seen.every(({ isProven }) => !isProven)
  const isLossy =
    sex.isLossy ||
    seen.some((one) => one.isLossy || one.isMojibake) ||
    (isUnproven && seen.some((one) => one.isStripped))
  const isMojibake = sex.isMojibake || name.wasRepaired || address.wasRepaired
  const isDamaged = ({ inspection }: TextField): boolean =>
    inspection.isBroken || (!inspection.isProven && (isLossy || (isMojibake && !inspection.isAscii)))
  const damaged: CardPart[] = []
  if (isDamaged(name)) damaged.push('name')
  if (isDamaged(address)) damaged.push('address')
  return { name, address, damaged }
}

function textWarnings({ name, address, damaged }: TextFields): CardWarning[] {
  const warnings: CardWarning[] = []
  if (name.wasRepaired || address.wasRepaired) warnings.push('text-repaired')
  if (damaged.includes('name')) return warnings
  // Few names have no mark at all, and one that lost them looks the same.
  if (name.inspection.isAscii) warnings.push('name-without-marks')
  else if (name.inspection.isUnusual) warnings.push('name-unusual')
  return warnings
}

function birthWarnings(birthDate: string | null, birthYear: number, fairDay: string): CardWarning[] {
  if (birthDate === null) return []
  const warnings: CardWarning[] = []
  if (Number(birthDate.slice(0, 4)) !== birthYear) warnings.push('number-birth-year-differs')
  if (birthDate.length === 4) warnings.push('birth-year-only')
  // Offices wrote 1 January for people who knew only their year.
  if (birthDate.endsWith('-01-01')) warnings.push('birth-day-perhaps-unknown')
  if (isUnder16(birthDate, fairDay)) warnings.push('under-16')
  return warnings
}

type CardDay = {
  /** Today as 'YYYY-MM-DD', for dates that cannot be yet. */
  today: string
  /** The day of the fair, on which age counts; today where it is not given. */
  fairDay?: string
}

/**
 * Reads what a scanner made of the QR code on a citizen card (DOMAIN §1): good,
 * damaged (digits good, a part to be asked for) or refused with the reason.
 * Never throws; never returns a name the card does not have; never passes on
 * the fields after the seventh, which hold the parents' names.
 */
export function readCitizenCard(scanned: string, { today, fairDay = today }: CardDay): CardReading {
  const split = splitCard(scanned)
  if (split.kind === 'refused') return split
  const [id = '', old = '', nameAsSent = '', birth = '', sexAsSent = '', addressAsSent = '', issued = ''] = split.fields
  const isCapsLocked = isTypedUnderCapsLock(sexAsSent, nameAsSent + addressAsSent)
  const marksTurned = isCapsLocked && hasTurnedMarks(nameAsSent + sexAsSent + addressAsSent)
  const asMeant = (text: string): string => (isCapsLocked ? swapCase(text, marksTurned) : text)
  const idNumber = digitsOf(id)
  const oldDigits = digitsOf(old)
  const oldIdNumber = /^\d{9}$/.test(oldDigits) ? oldDigits : null
  const issuedOn = readIssuedOn(issued)
  const sex = readSex(asMeant(sexAsSent), idNumber)
  const facts = factsOfNumber(idNumber)
  // A laptop whose clock was set back must not call a card's own dates future.
  const born = readCardBirth(birth, issuedOn !== null && issuedOn > today ? issuedOn : today)
  const birthDate = born.kind === 'birth' ? born.value : null
  const texts = readTexts(asMeant(nameAsSent), asMeant(addressAsSent), sex)
  const damaged = birthDate === null ? [...texts.damaged, 'birth-date' as const] : texts.damaged
  const warnings = birthWarnings(birthDate, facts.birthYear, fairDay)
  if (sex.warning !== null) warnings.push(sex.warning)
  if (sex.sex !== facts.sex) warnings.push('number-sex-differs')
  if (oldIdNumber === null && oldDigits !== '') warnings.push('old-id-unreadable')
  if (issuedOn === null && digitsOf(issued) !== '') warnings.push('issue-date-unreadable')
  warnings.push(...textWarnings(texts))
  const fullName = damaged.includes('name') ? null : cleanText(texts.name.text, 100)
  const address = damaged.includes('address') ? null : tidyAddress(texts.address.text)
  const shared = {
    idNumber,
    oldIdNumber,
    sex: sex.sex,
    issuedOn,
    generation: generationOf(split.count, issuedOn),
    warnings,
  }
  const rawAddress = cleanText(texts.address.text)
  if (fullName !== null && address !== null && birthDate !== null) {
    return { kind: 'card', ...shared, fullName, birthDate, address, rawAddress }
  }
  const seenName = cleanText(nameAsSent, 100)
  return { kind: 'damaged', damaged, ...shared, fullName, birthDate, address, seenName, rawAddress }
}
