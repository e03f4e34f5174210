import { readPhone } from '../../../shared/text/phone.ts'
import { tidy } from './folded.ts'
import { remark, type Line } from './line.ts'
import type { ReadCell, Rules } from './list.ts'

export type IdNumbers = { idNumber: string | null; oldIdNumber: string | null }

/** The 12 digits and the older 9 of a line, wherever they stand. */
export function idNumbersOf(line: Line, rules: Rules): IdNumbers {
  const numbers: IdNumbers = { idNumber: null, oldIdNumber: null }
  for (const field of ['idNumber', 'oldIdNumber'] as const) {
    const corrected = line.corrected[field]
    const cell =
      corrected === undefined ? line.cells.get(field) : { text: corrected, kind: 'text' as const, font: null }
    if (cell !== undefined && cell.text !== '') readInto(numbers, line, field, cell, rules)
  }
  return numbers
}

function readInto(numbers: IdNumbers, line: Line, field: keyof IdNumbers, cell: ReadCell, rules: Rules): void {
  const { text } = cell
  if (isNothing(text)) return
  const whole = wholeNumber(text)
  if (whole === null) return remark(line, field, 'id-digits-lost', 'wrong', text)
  // "020 190 000 001", "020190000001 (mới)", "CMND 081234567".
  const runs = whole.replace(/(?<=\d)[\s.-](?=\d)/g, '').match(/\d{6,}/g) ?? []
  if (runs.length === 0) return remark(line, field, 'id-length', 'wrong', text)
  for (const digits of runs) {
    if (digits.length === 12) numbers.idNumber ??= digits
    else if (
      digits.length === 9 &&
      (cell.kind !== 'number' || !/^[1-9]/.test(digits) || field === 'oldIdNumber' || runs.length === 1)
    ) {
      if (field === 'idNumber') remark(line, 'oldIdNumber', 'id-old-number', 'note', text, [digits])
      numbers.oldIdNumber ??= digits
    } else restore(numbers, line, field, digits, text, rules)
  }
}

/** Numbers that Excel took the zeros from: 11 and 10 digits were a card's, 8 an older one's. */
function restore(
  numbers: IdNumbers,
  line: Line,
  field: keyof IdNumbers,
  digits: string,
  was: string,
  rules: Rules,
): void {
  const restored = digits.length === 8 ? `0${digits}` : digits.padStart(12, '0')
  // Whoever takes zeros takes all of them: a number that still begins with one lacks another digit.
  const isShort = digits.length === 8 || (digits.length >= 10 && digits.length <= 11 && isPlace(restored))
  const isPossible = isShort && !digits.startsWith('0')
  if (!isPossible) return remark(line, field, 'id-length', 'wrong', was)
  const target = restored.length === 9 ? 'oldIdNumber' : 'idNumber'
  remark(line, target, 'id-zero-restored', rules.restoreZeros ? 'ask' : 'wrong', was, [restored], [restored])
  if (rules.restoreZeros) numbers[target] ??= restored
}

/** The first three digits are where the birth was registered: 001 to 096 in the country. */
function isPlace(restored: string): boolean {
  const place = Number(restored.slice(0, 3))
  return place >= 1 && place <= 96
}

/** Digits written as 2.0090000001E+10 are whole where none were rounded away, null where some were; those of 20090000001.0 are whole. */
function wholeNumber(text: string): string | null {
  const [, counted] = /^\s*(\d{7,})[.,]0{1,2}\s*$/.exec(text) ?? []
  if (counted !== undefined) return counted
  const parts = /^\s*(\d)(?:[.,](\d+))?E\+?(\d+)\s*$/i.exec(text)
  if (parts === null) return text
  const [, first = '', rest = '', power = ''] = parts
  return rest.length === Number(power) ? first + rest : null
}

/** The phone of a line as the desk keeps it. */
export function phoneOf(line: Line, field: 'phone' | 'guardianPhone' | 'employerPhone'): string | null {
  const text = line.corrected[field] ?? line.cells.get(field)?.text ?? ''
  if (text === '' || isNothing(text)) return null
  const whole = wholeNumber(text)
  const said = whole === null ? '' : parted(whole)
  const phone = readPhone(said)
  if (phone === null || phone.digits.length < 3) {
    remark(line, field, 'phone-odd', 'wrong', text)
    return null
  }
  const digits = said.replace(/\D/g, '')
  const { length } = said.split(/[/;,|\n]|hoặc/u).filter((part) => /\d{6}/.test(part.replace(/\D/g, '')))
  if (phone.kind === 'odd') remark(line, field, 'phone-odd', 'ask', text, [phone.digits])
  else if (length > 1) remark(line, field, 'phone-several', 'note', text, [phone.digits])
  else if (phone.digits === `0${digits}`) remark(line, field, 'phone-zero-restored', 'note', text, [phone.digits])
  return phone.digits
}

/** Two mobiles with no more than a dash or a word between them, which would be one long number. */
function parted(text: string): string {
  const [, first, second] = /^(0[35789]\d{8})(0\d{9,10})$/.exec(text.replace(/\D/g, '')) ?? []
  return first === undefined || second === undefined ? text : `${first}/${second}`
}

/** What people write where there is no number. */
export function isNothing(text: string): boolean {
  return /^(?:không|ko|k|chưa|chưa có|không có|0|-+|–|x|\.+|n\/a)$/iu.test(tidy(text))
}
