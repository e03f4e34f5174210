import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import {
  american,
  asAltBytes,
  asAltUnicode,
  asLetter,
  asQuestionMark,
  capsLocked,
  dropped,
  heldShift,
  numpadWithoutNumLock,
  stroke,
  windowsTelex,
  windowsVietnamese,
  type Stroke,
} from '../support/keyboards.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { pressScans, pressScansAhead, pressStrokes } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { throughTypingAid } from '../support/typing-aid.ts'

let window: Page
let end: () => Promise<void>
let people = 0

beforeAll(async () => {
  ;({ window, end } = await startSampleDesk())
})
afterAll(() => end())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

/** A card nobody has shown yet, so that it is never the same scan again. */
function newCard(name = 'Hoàng Văn Thử'): { number: string; text: string } {
  people += 1
  const number = `020090${String(people).padStart(6, '0')}`
  return {
    number,
    text: `${number}|081234567|${name}|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021`,
  }
}

const valueOf = (id: string) => window.locator(`#desk-${id}`).inputValue()

/** Also proves that no key of the scan was left in another field. */
async function expectRead(number: string, name: string): Promise<void> {
  await expect.poll(() => valueOf('id-number')).toBe(number)
  await expect.poll(() => valueOf('full-name')).toBe(name)
  expect(await valueOf('birth')).toBe('05/02/1990')
  expect([await valueOf('scan'), await valueOf('phone')]).toEqual(['', ''])
}

async function emptyDesk(): Promise<void> {
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('Alt+KeyX')
  await expect.poll(() => valueOf('id-number')).toBe('')
}

const unnamed = (text: string) =>
  american(text).map((one) => (one.code === '' ? stroke('Unidentified', '', { letter: one.key }) : one))

const wholeWays: readonly [string, (text: string) => Stroke[]][] = [
  ['the American layout', american],
  ['Alt and Unicode numbers', (text) => american(text, asAltUnicode)],
  ['Alt and the bytes of UTF-8', (text) => american(text, asAltBytes)],
  ['every sign under Alt', (text) => [...text].flatMap(asAltUnicode)],
  [
    'Unikey’s Telex, Alt numbers',
    (text) => throughTypingAid(american(text, asAltUnicode), { rules: 'telex', empty: true }),
  ],
  ['letters in events of their own', unnamed],
  ['Caps Lock', (text) => capsLocked(text, asAltUnicode)],
  ['a finger on Shift', heldShift],
  ['the numpad without Num Lock', numpadWithoutNumLock],
]

test('a card comes through whole under every layout and setting that can carry it, with the cursor in a text field', async () => {
  for (const [name, way] of wholeWays) {
    await emptyDesk()
    await window.locator('#desk-full-name').fill('Nà Pò')
    await window.locator('#desk-full-name').focus()
    const card = newCard()
    await pressStrokes(window, way(card.text))
    await expectRead(card.number, 'Hoàng Văn Thử').catch((error: unknown) => {
      throw new Error(`under ${name}: ${String(error)}`, { cause: error })
    })
  }
})

const damagedWays: readonly [string, (text: string) => Stroke[]][] = [
  ['letters left out', (text) => american(text, dropped)],
  ['question marks', (text) => american(text, asQuestionMark)],
  ['Windows’ own Vietnamese layout', windowsVietnamese],
  ['Windows’ own Telex', windowsTelex],
  ['Unikey’s Telex', (text) => throughTypingAid(american(text, dropped), { rules: 'telex', empty: true })],
  ['Unikey’s VNI', (text) => throughTypingAid(american(text, dropped), { rules: 'vni', letters: 'unnamed' })],
]

test('where the letters are lost on the way the digits stand and the name is asked for, never filled in', async () => {
  for (const [name, way] of damagedWays) {
    await emptyDesk()
    const card = newCard()
    await pressStrokes(window, way(card.text))
    await expectRead(card.number, '').catch((error: unknown) => {
      throw new Error(`under ${name}: ${String(error)}`, { cause: error })
    })
    await window.getByText(vi.desk.strip.readDamaged).waitFor()
  }
})

test('a card scanned in any room, in a field, in an open list or under the sheet of keys fills the desk’s form', async () => {
  for (const key of ['F3', 'F4', 'F5', 'F6', 'F8', 'F1']) {
    await window.keyboard.press(key)
    if (key === 'F1') await window.getByRole('dialog').waitFor()
    if (key === 'F5') {
      await window.getByLabel(vi.office.employers.name).fill('Công ty')
      await window.getByLabel(vi.office.employers.name).focus()
    }
    const card = newCard()
    await pressStrokes(window, american(card.text))
    await expectRead(card.number, 'Hoàng Văn Thử')
    await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('desk-phone')
    await emptyDesk()
  }
  await window.getByRole('combobox', { name: vi.desk.field.commune }).click()
  await window.getByRole('option').first().waitFor()
  const card = newCard()
  await pressStrokes(window, american(card.text))
  await expectRead(card.number, 'Hoàng Văn Thử')
})

test('a scanner without Enter, with Tab, and a slow one are read; a second Enter behind the scan presses nothing', async () => {
  for (const setting of [{ end: 'none' }, { end: 'Tab' }, { gap: 30 }] as const) {
    await emptyDesk()
    const card = newCard()
    await pressStrokes(window, american(card.text), setting)
    await expectRead(card.number, 'Hoàng Văn Thử')
  }
  await emptyDesk()
  const card = newCard()
  await pressStrokes(window, [...american(card.text), stroke('Enter', 'Enter')])
  await expectRead(card.number, 'Hoàng Văn Thử')
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('desk-phone')
})

test('two cards 300 ms apart are two, though the screen was too busy to hear them come', async () => {
  await emptyDesk()
  const first = newCard('Nông Thị Một')
  const second = newCard('Vi Văn Hai')
  const busy = window.evaluate(() => {
    const until = performance.now() + 1500
    while (performance.now() < until);
  })
  await pressScans(window, [american(first.text), american(second.text)], { end: 'none' })
  await busy
  await expectRead(second.number, 'Vi Văn Hai')
  await window.getByText(vi.desk.strip.replacedNote('Nông Thị Một')).waitFor()
})

test('the same card twice within a second is one scan', async () => {
  await emptyDesk()
  const card = newCard()
  // By the scanner's own time: a busy machine may take longer than a second to show the first.
  const next = await pressScansAhead(window, [american(card.text)], {})
  await expectRead(card.number, 'Hoàng Văn Thử')
  await window.locator('#desk-full-name').fill('Hoàng Văn Thử Sửa')
  const end = await pressScansAhead(window, [american(card.text)], {}, next)
  await window.waitForTimeout(Math.max(0, end - Date.now()))
  await window.locator('#desk-phone').focus()
  await window.keyboard.type('09')
  await expect.poll(() => valueOf('phone')).toBe('09')
  expect(await valueOf('full-name')).toBe('Hoàng Văn Thử Sửa')
})

const rubbish: readonly [string, Stroke[]][] = [
  ['ten thousand signs', american('Ab1|'.repeat(2500))],
  ['emoji', [...'Chúc mừng năm mới 🎉🎉🎉 2026'].map((letter) => stroke(letter, ''))],
  ['right-to-left marks', american('\u202e020090000001\u202c abc \u200f'.repeat(3), asLetter)],
  ['control characters', american('\u001d0108935\u001e|\u0004\u0007abcdef'.repeat(3), asAltUnicode)],
  ['a link', american('https://vieclam.example.vn/khuyen-mai?id=12&x=%20')],
  ['two lines', [...american('BEGIN:VCARD VERSION:3.0'), stroke('Enter', 'Enter'), ...american('12')]],
]

test('rubbish explains itself, types nothing into the form, and the next card is read', async () => {
  for (const [name, strokes] of rubbish) {
    await emptyDesk()
    await pressStrokes(window, strokes, { short: strokes.length > 1000 })
    await window.getByText(vi.desk.strip.refused).waitFor()
    expect([name, await valueOf('scan'), await valueOf('full-name'), await valueOf('phone')]).toEqual([
      name,
      '',
      '',
      '',
    ])
    const card = newCard()
    await pressStrokes(window, american(card.text.normalize('NFD')))
    await expectRead(card.number, 'Hoàng Văn Thử')
  }
})

test('fast hands are typing: what they type stays in the field', async () => {
  await emptyDesk()
  await window.locator('#desk-full-name').focus()
  await pressStrokes(window, throughTypingAid(american('Nguyeenx Thij Nhanh'), { rules: 'telex' }), {
    gap: 62,
    end: 'none',
  })
  await expect.poll(() => valueOf('full-name')).toBe('Nguyễn Thị Nhanh')
  // A text expander is faster than hands and shorter than any code: it is handed back.
  await window.locator('#desk-phone').focus()
  await pressStrokes(window, american('0912345678'), { gap: 1, end: 'none' })
  await expect.poll(() => valueOf('phone')).toBe('0912345678')
})

test('a thousand good scans with rubbish between them never wedge the desk', async () => {
  await emptyDesk()
  let at = Date.now()
  for (let round = 0; round < 4; round++) {
    // As short as a card can be: what is to be shown is that many ends leave nothing behind.
    const scans = Array.from({ length: 311 }, (_, index) =>
      american(index % 5 === 4 ? 'x'.repeat(13 + (index % 3)) : `${newCard().number}||Vi|1990|Nam|Na|`),
    )
    const last = newCard()
    // A minute and a half of scans, each heard with its own time; nothing comes after them, so nobody waits for it to pass.
    at = await pressScansAhead(window, [...scans, american(last.text)], { gap: 0.5, apart: 65, short: true }, at)
    await expectRead(last.number, 'Hoàng Văn Thử')
  }
})
