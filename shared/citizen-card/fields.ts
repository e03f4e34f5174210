import type { CardRefusal } from './codes.ts'

// A keyboard layout may turn the bar into a neighbour; the number before it
// says that this is a card, and a card has at least six bars.
const OTHER_BARS = /^\s*\d{12}([¦｜│‖~#*>\\])/u
// Number, old number, name, birth, sex: the head of a card wherever it stands.
const CARD_HEAD = /\d{12}\s*\|\s*\d{0,9}\s*\|[^|]*\|\s*\d{4,8}\s*\|\s*N[^|]{0,6}\|/gu
const LONGEST = 4000

/** The seven fields of a card, or why the text is no card. Later fields are dropped here. */
export type CardFields =
  | { kind: 'fields'; fields: readonly string[]; count: number }
  | { kind: 'refused'; reason: CardRefusal }

function refused(reason: CardRefusal): CardFields {
  return { kind: 'refused', reason }
}

// A scanner set to another alphabet, or one that lost its line, sends signs that no code of ours holds.
const NO_SIGN_OF_TEXT = /[\p{Cc}\p{Co}\p{Cs}\ufffd\p{Extended_Pictographic}]/u

// Nine digits: the barcode of the paper CMND. Twelve: that of the CCCD of 2016 to 2020, which has no QR.
function digitsAlone(text: string): CardRefusal {
  if (text.length === 9) return 'old-id-number-only'
  return text.length === 12 ? 'number-only' : 'badge-code'
}

// The other codes people carry: VietQR (EMVCo), links, Wi-Fi, contacts, VNeID, badges of the fair.
function withoutBars(text: string): CardRefusal {
  if (text.startsWith('000201')) return 'bank-qr'
  if (/^wifi:/i.test(text)) return 'wifi'
  if (/^(?:begin:v(?:card|event)|mecard:|bizcard:|tel:|mailto:|matmsg:|sms(?:to)?:)/i.test(text)) return 'contact'
  if (/^[a-z][a-z0-9+.-]*:\/\/|^www\./i.test(text)) return 'url'
  if (/^\d+$/.test(text)) return digitsAlone(text)
  if (/vneid|^eyJ|^\{/i.test(text)) return 'vneid'
  return NO_SIGN_OF_TEXT.test(text) ? 'garbled' : 'unknown-qr'
}

// The MoMo purse: 2|99|phone|name|email|0|0|amount.
function isPurse(fields: readonly string[]): boolean {
  return fields[0]?.trim() === '2' && fields[1]?.trim() === '99' && /^0\d{9}$/.test(fields[2]?.trim() ?? '')
}

// Other readers' tests know a card of six fields without the old number (DOMAIN §1); no card we know of is so.
// Its third field would be taken for a name, so it is refused by name and not read.
function isSixFields(fields: readonly string[]): boolean {
  return fields.length === 6 && isDate(fields[2] ?? '') && !isDate(fields[3] ?? '') && /\p{L}/u.test(fields[1] ?? '')
}

function isBirthOrSex(field: string): boolean {
  return /^\s*(?:\d{8}|Nam|N[uữ])\s*$/u.test(field)
}

// Health insurance QR: number|name as hex|dd/MM/yyyy|1 or 2|…|$
function isInsurance(fields: readonly string[]): boolean {
  return fields.at(-1)?.trim() === '$' || /^[0-9a-f]{12,}$/i.test(fields[1]?.trim() ?? '')
}

function isDate(field: string): boolean {
  return /^\d{4}(?:\d{4})?$/.test(digitsOf(field))
}

// A second head after a bar or a line end, or a number glued to the issue date.
// A 12-digit number alone in a later field is the cancelled number of a new card.
function isTwoCards(text: string, fields: readonly string[]): boolean {
  const laterHead = [...text.matchAll(CARD_HEAD)].some(({ index }) => /[|\n\r]/.test(text.slice(0, index)))
  return laterHead || /^\d{8}\s*\d{12}$/.test((fields[6] ?? '').trim())
}

// What has bars and is no card, or more than one.
function strangerIn(text: string, fields: readonly string[]): CardRefusal | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'url'
  if (isPurse(fields)) return 'bank-qr'
  if (isInsurance(fields)) return 'insurance-card'
  if (isTwoCards(text, fields)) return 'two-cards'
  return isSixFields(fields) ? 'six-fields' : null
}

const UNREADABLE = '\ufffd'
const DOUBLE_BYTE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\uffef\ufffd]/
const SWALLOWED = /^(\d{12})\|(\d{0,9})\|.*?(\d{8}|\d{4})\|(Nam\||N)(?:.*?(?<!\d)(\d{8})(?:\||$))?/su

// Decoders that take UTF-8 for Big5 or GBK make one sign of a letter's last byte
// and the bar after it. The digits stand; name and address are lost anyway.
function withoutSwallowedBars(text: string): string[] | null {
  if (!DOUBLE_BYTE.test(text)) return null
  const [, id, old = '', birth = '', sex = '', issued = ''] = SWALLOWED.exec(text) ?? []
  if (id === undefined) return null
  return [id, old, UNREADABLE, birth, sex === 'N' ? `N${UNREADABLE}` : 'Nam', UNREADABLE, issued]
}

/** Splits a scanned text into the fields of a citizen card (DOMAIN §1.1: 7 or more). */
export function splitCard(scanned: string): CardFields {
  if (scanned.length > LONGEST) return refused('too-long')
  const framed = scanned.normalize('NFC').replace(/^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu, '')
  if (framed === '') return refused('empty')
  const other = framed.includes('|') ? undefined : OTHER_BARS.exec(framed)?.[1]
  const text = other === undefined ? framed : framed.replaceAll(other, '|')
  if (!text.includes('|')) return refused(withoutBars(text))
  const fields = text.split('|')
  const stranger = strangerIn(text, fields)
  if (stranger !== null) return refused(stranger)
  const isCard = isDate(fields[3] ?? '') || fields.some(isBirthOrSex)
  const id = digitsOf(fields[0] ?? '')
  const isShifted = fields.length < 7 || !isDate(fields[3] ?? '') || isDate(fields[5] ?? '')
  const rebuilt = isShifted ? withoutSwallowedBars(text) : null
  if (rebuilt !== null) return { kind: 'fields', fields: rebuilt, count: 7 }
  if (fields.length < 7) return refused(isCard || /^\d{9,12}$/.test(id) ? 'half-card' : 'not-a-card')
  // A card has a sex and an address; without both, fields were lost and the others have moved up.
  if (`${fields[4] ?? ''}${fields[5] ?? ''}`.trim() === '') return refused('half-card')
  if (/^\d{12}$/.test(id)) return { kind: 'fields', fields: fields.slice(0, 7), count: fields.length }
  if (!isCard) return refused('not-a-card')
  return refused(id === '' || /\d/.test(id) ? 'id-number-unreadable' : 'half-card')
}

/** A digits field without the blanks and invisible marks that scanners add. */
export function digitsOf(field: string): string {
  return field.replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
}
