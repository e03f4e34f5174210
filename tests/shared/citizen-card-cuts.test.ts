import { expect, test } from 'vitest'
import { CARD_REFUSALS, CARD_WARNINGS } from '../../shared/citizen-card/codes.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { vi } from '../../shared/words/vi.ts'
import { today } from './places.ts'

const first = {
  text: '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021',
  idNumber: '020090000001',
  fullName: 'Hoàng Văn Thử',
}
const second = {
  text: '020195000003||Triệu Mùi Ví Dụ|30111995|Nữ|Thôn Mẫu, Xã Kiên Mộc, Lạng Sơn|01082025||||',
  idNumber: '020195000003',
  fullName: 'Triệu Mùi Ví Dụ',
}
const cards = [first, second]

function everyCut(text: string): [string, string][] {
  return Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)])
}

/** Scans that were read as somebody who is on neither card. */
function madeUp(scans: readonly string[]): string[] {
  return scans.filter((scan) => {
    const reading = readCitizenCard(scan, { today })
    if (reading.kind === 'refused' || reading.fullName === null) return false
    return !cards.some(({ idNumber, fullName }) => idNumber === reading.idNumber && fullName === reading.fullName)
  })
}

test('half a card, cut anywhere, never becomes a person', () => {
  for (const { text } of cards) {
    const halves = everyCut(text).flat()
    expect(madeUp(halves)).toEqual([])
    // Only what lacks no more than the end of its last fields is a card.
    const bars = text.split('|').slice(0, 6).join('|').length + 1
    for (const [half] of everyCut(text).slice(0, bars)) expect(readCitizenCard(half, { today }).kind).toBe('refused')
  }
})

test('two cards run together, either of them cut anywhere, never become a third person', () => {
  for (const [one, other] of [cards, cards.toReversed()]) {
    const scans = [
      ...everyCut(one?.text ?? '').map(([half]) => half + (other?.text ?? '')),
      ...everyCut(other?.text ?? '').map(([half]) => (one?.text ?? '') + half),
      ...everyCut(other?.text ?? '').map(([, rest]) => (one?.text ?? '') + rest),
    ]
    expect(madeUp(scans)).toEqual([])
  }
})

test('a card with a part of it missing in the middle never becomes a card of another number or birth date', () => {
  for (const { text, idNumber } of cards) {
    const wrong = everyCut(text).flatMap(([head, rest]) =>
      [1, 2, 5, 20].filter((length) => {
        const reading = readCitizenCard(head + rest.slice(length), { today })
        if (reading.kind === 'refused') return false
        const isBornElse =
          reading.birthDate !== null && !['1990-02-05', '1995-11-30', '1990', '1995'].includes(reading.birthDate)
        return reading.idNumber !== idNumber || isBornElse
      }),
    )
    expect(wrong).toEqual([])
  }
})

test('every refusal and every remark has a sentence of its own, and it says what to do', () => {
  const refusals = CARD_REFUSALS.map((code) => vi.warning.refusal[code])
  expect(new Set(refusals).size).toBe(CARD_REFUSALS.length)
  expect(new Set(CARD_WARNINGS.map((code) => vi.warning.card[code])).size).toBe(CARD_WARNINGS.length)
  const does = /Quét|Gõ|gõ|Hỏi|quét/u
  expect(refusals.filter((sentence) => !does.test(sentence))).toEqual([])
})

test('who turns 16 before the fair is asked for no guardian, and who does after it is', () => {
  const text = '020210000004||Lý A Giả|25112010|Nam|Thôn Giả, Xã Mẫu Sơn, Lạng Sơn|01092025'
  const said = (fairDay: string) => {
    const reading = readCitizenCard(text, { today: '2026-11-20', fairDay })
    return reading.kind === 'refused' ? [] : reading.warnings
  }
  expect(said('2026-11-24')).toContain('under-16')
  expect(said('2026-11-25')).not.toContain('under-16')
})
