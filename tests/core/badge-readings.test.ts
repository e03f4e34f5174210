import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { composeBadgeCode, parseBadgeCode } from '../../shared/badge-code.ts'
import { failureCodes } from '../../shared/failure.ts'
import { failure as enFailure } from '../../shared/words/en/failure.ts'
import { failure as viFailure } from '../../shared/words/vi/failure.ts'
import { codeOfRefusal, fairWithStack, registration } from '../support/blanks.ts'
import { nextFair } from '../support/next-fair.ts'

/** A code of this fair with some digits of the body changed and the check digits made right again. */
function remade(code: string, change: (parts: Parameters<typeof composeBadgeCode>[0]) => object): string {
  const parsed = parseBadgeCode(code)
  if (!parsed.ok) throw new Error('the badge does not parse')
  return composeBadgeCode({ ...parsed.parts, ...change(parsed.parts) })
}

/** The same digits under another version, as somebody else's numbering may have them: check digits right. */
function ofVersionTwo(code: string): string {
  const body = `2${code.slice(1, 22)}`
  let rest = 0
  for (const digit of `${body}00`) rest = (rest * 10 + Number(digit)) % 97
  return body + String(98 - rest).padStart(2, '0')
}

test('what is no badge of this fair is told apart in one way at desk and booth', async () => {
  const { station, first } = await fairWithStack()
  const { attendee } = await station.tell('attendee.register', registration(null))
  const code = attendee.badge?.code ?? ''
  const told = [
    ['https://zalo.me/qr', 'badge-foreign'],
    ['020090000001||Hoàng Văn Thử|05021990|Nam', 'badge-foreign'],
    [ofVersionTwo(code), 'badge-foreign'],
    [code.slice(1), 'badge-unreadable'],
    [`${code.slice(0, 9)}${(Number(code[9]) + 1) % 10}${code.slice(10)}`, 'badge-unreadable'],
    ['A-0001-0', 'badge-unreadable'],
    [remade(code, ({ macDigits }) => ({ macDigits: [...macDigits].toReversed().join('') })), 'badge-forged'],
    [remade(code, ({ counter }) => ({ counter: counter + 1 })), 'badge-forged'],
    [remade(code, () => ({ fairDigits: '0000' })), 'badge-other-fair'],
    [first.code, 'badge-blank'],
  ] as const
  for (const [text, expected] of told)
    expect(await codeOfRefusal(station, text), text).toMatchObject({ code: expected })
  for (const [text, expected] of told.slice(0, -1)) {
    const given = await station.call('badge.read-blank', { text })
    expect(given, text).toMatchObject({ ok: false, failure: { code: expected } })
  }
  station.close()
})

test('a badge of the last fair is not taken at this one, given or blank', async () => {
  const { station, first, second } = await fairWithStack()
  const { attendee } = await station.tell('attendee.register', registration(first.code))
  nextFair(station)
  const employer = await station.tell('employer.save', { id: v7(), name: 'Công ty Điện tử', booth: '2' })
  await station.tell('booth.sit', { employerId: employer.id })
  for (const text of [attendee.badge?.code ?? '', second.code]) {
    expect(await codeOfRefusal(station, text)).toEqual({ code: 'badge-other-fair' })
    const refused = { ok: false, failure: { code: 'badge-other-fair', field: 'badgeText' } }
    expect(await station.call('attendee.register', registration(text, { fullName: 'Vi Thị Mẩy' }))).toEqual(refused)
  }
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0, badges: 0 })
  station.close()
})

test('a void badge names the one that took its place, or sends to the desk where none did', async () => {
  const { station, first, second } = await fairWithStack()
  const { attendee } = await station.tell('attendee.register', registration(first.code))
  const badgeId = attendee.badge?.id ?? ''
  await station.tell('badge.replace', { id: v7(), badgeId, reason: 'lost', blankText: second.code })
  expect(await codeOfRefusal(station, first.code)).toEqual({ code: 'badge-voided', detail: second.number })
  const undone = registration(null, { fullName: 'Vi Thị Mẩy' })
  const other = await station.tell('attendee.register', undone)
  await station.tell('action.undo', { id: v7(), actionId: undone.id })
  expect(await codeOfRefusal(station, other.attendee.badge?.code ?? '')).toEqual({ code: 'badge-voided' })
  station.close()
})

test('every badge failure has a sentence of its own in both languages, with and without the number', () => {
  const codes = failureCodes.filter((code) => code.startsWith('badge-') || code === 'blanks-used-up')
  for (const failure of [viFailure, enFailure]) {
    for (const detail of [{}, { detail: 'A-5001-4' }]) {
      const said = codes.map((code) => failure[code]({ code, ...detail }))
      expect(new Set(said).size).toBe(codes.length)
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|\s{2}|!| [.,;]/u)
    }
  }
})
