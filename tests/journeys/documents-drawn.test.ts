import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentOrder } from '../../shared/document-face.ts'
import { documentPapers } from '../../shared/document-papers.ts'
import { wifiCode } from '../../shared/wifi-code.ts'
import { signing as signingWords } from '../../shared/words/papers/signing.ts'
import {
  appointment,
  cards,
  documentOrder,
  drawnPapers,
  leaflet,
  list,
  longName,
  matches,
  referral,
  sheets,
  tableSigns,
} from '../support/document-orders.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { differsFromGolden, greyOf } from '../support/golden.ts'
import { paperOf } from '../support/paper-page.ts'
import { readDocument, smallestLetters } from '../support/printing/document-pages.ts'
import { signingAhead, signingNotes } from '../support/signing-orders.ts'

const folder = newFolder()
let desk: ElectronApplication

beforeAll(async () => {
  const started = await startDesk(folder.path)
  desk = started.desk
  await started.window.waitForLoadState()
})
afterAll(async () => {
  await desk.close()
  if (process.env['FAIRDESK_KEEP'] === undefined) folder.remove()
})

async function draw(order: DocumentOrder, name: string): Promise<string> {
  const file = join(folder.path, `${name}.pdf`)
  await paperOf(desk, order, file)
  return file
}

test.each(drawnPapers)('%s looks as it was judged to look, on the paper asked for', async (name, order) => {
  const file = await draw(order, name)
  const { width, height } = documentPapers[order.paper]
  for (const [wide = 0, high = 0] of readDocument(file, 20).sizes) {
    expect(Math.abs(wide - width)).toBeLessThan(0.5)
    if (height !== null) expect(Math.abs(high - height)).toBeLessThan(0.5)
    // A roll is cut where the slip ends.
    else expect([high > 60, high < 320]).toEqual([true, true])
  }
  expect(differsFromGolden(file, name)).toBeLessThan(0.003)
})

test('forty booths have forty cards, each with the Wi-Fi and its own address for two readers', async () => {
  const [first] = cards.cards
  if (first === undefined) throw new Error('no card')
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...first,
    employer: at % 2 === 0 ? longName : 'Hợp tác xã Hoa Hồi',
    booth: String(at + 1),
    path: `/b#Zk3v9${String(at).padStart(2, '0')}Qw1sT7yLm4nBcXe`,
  }))
  const { sizes, texts, zbar, zxing } = readDocument(await draw(documentOrder({ ...cards, cards: many }), 'forty'))
  expect(sizes).toHaveLength(40)
  const wifi = wifiCode(cards.wifi ?? { name: '', password: '' })
  for (const [at, { path, code }] of many.entries()) {
    const codes = [wifi, cards.link + path].toSorted()
    expect(zbar[at]?.toSorted()).toEqual(codes)
    expect(zxing[at]?.toSorted()).toEqual(codes)
    expect(texts[at]).toContain(code)
    expect(texts[at]).toContain(cards.link)
    expect(texts[at]).toContain('Hội trường; "Thiện Thuật"')
  }
})

test('a card without a Wi-Fi says what to do instead of showing a code', async () => {
  const { zbar, texts } = readDocument(await draw(documentOrder({ ...cards, wifi: null }), 'no-wifi'))
  expect(zbar.map((codes) => codes.length)).toEqual([1, 1, 1])
  expect(texts[0]).toContain('hỏi ban tổ chức')
})

test('no letter on a table card or down a roll is below eight points', async () => {
  const slips = [appointment, referral, matches].flatMap((slip) =>
    (['slip', 'slip-58'] as const).map((paper) => documentOrder(slip, { paper })),
  )
  for (const [at, order] of [documentOrder(cards), ...slips].entries())
    expect(smallestLetters(await draw(order, `letters-${at}`)), order.document.kind).toBeGreaterThanOrEqual(8)
})

test('a sheet says its number to eyes and readers, its vacancies by number, and has a row for each person', async () => {
  const { sizes, texts, zbar, zxing } = readDocument(await draw(documentOrder(sheets), 'sheets'))
  expect(sizes).toHaveLength(4)
  for (const [at, { number, code, rows, employer }] of sheets.sheets.entries()) {
    expect(zbar[at]).toEqual([code])
    expect(zxing[at]).toEqual([code])
    expect(texts[at]).toContain(String(number))
    expect(texts[at]).toMatch(new RegExp(`\\b${rows}\\b`, 'u'))
    if (employer !== null) expect(texts[at]).toContain(employer)
  }
  expect(texts[1]).toContain('14 Kỹ thuật viên vận hành chuyền lắp ráp số 14')
  expect(texts[3]).toContain('dân tộc, diện hộ và tình trạng khuyết tật')
})

test('the list for the wall has every vacancy on one of its pages, whole, and says which page of how many', async () => {
  const { texts } = readDocument(await draw(documentOrder(list), 'list'), 30)
  expect(texts.length).toBeGreaterThan(2)
  for (const { title } of list.vacancies) expect(texts.filter((text) => text.includes(`${title} `))).toHaveLength(1)
  expect(texts[1]).toMatch(/May mặc, da giày \(tiếp\)|Cơ khí, hàn, sửa chữa máy \(tiếp\)/u)
  texts.forEach((text, at) => expect(text).toContain(`Trang ${at + 1}/${texts.length}`))
})

test('a sign says table, employer and what is offered to both sides', async () => {
  const { sizes, texts } = readDocument(await draw(documentOrder(tableSigns), 'signs'), 20)
  expect(sizes).toHaveLength(3)
  for (const [at, { employer }] of tableSigns.signs.entries())
    expect(texts[at]?.split(employer.slice(0, 24))).toHaveLength(3)
  expect(texts[0]).toContain('4 vị trí tuyển dụng · chỉ tiêu 320 người')
  expect(texts[1]).not.toContain('chỉ tiêu')
})

test('the leaflet has every vacancy of thirty employers once, under its own table on every page', async () => {
  const { texts } = readDocument(await draw(documentOrder(leaflet), 'leaflet'), 20)
  const all = texts.join(' ')
  for (const { vacancies } of leaflet.employers)
    for (const { title } of vacancies) expect(all.split(`${title} `), title).toHaveLength(2)
  texts.forEach((text, at) => {
    expect(text).toContain(`Trang ${at + 1}/${texts.length}`)
    expect(text).toMatch(/Bàn \d+ · |Mẫu Sơn 30/u)
  })
})

test('the privacy notice and the guide are one page each, with nothing cut', async () => {
  for (const [kind, last, least] of [
    ['privacy-poster', 'Địa chỉ:', 10],
    ['helper-guide', 'Mật khẩu mở máy do ai giữ:', 11],
  ] as const) {
    const file = await draw(documentOrder({ kind }), kind)
    const { sizes, texts } = readDocument(file, 20)
    expect(sizes).toHaveLength(1)
    expect(texts[0]?.trim().endsWith(last)).toBe(true)
    expect(smallestLetters(file)).toBeGreaterThanOrEqual(least)
  }
})

test('what a printer does wrong is put right on papers too, and nothing of one is left for the next', async () => {
  const plainFile = await draw(documentOrder(matches, { paper: 'a5' }), 'plain')
  const plain = readDocument(plainFile, 72)
  const moved = await draw(documentOrder(matches, { paper: 'a5', offset: { x: 5, y: 4 } }), 'moved')
  expect(readDocument(moved, 72)).toMatchObject({ sizes: plain.sizes, texts: plain.texts })
  const [left, movedLeft] = [plainFile, moved].map(firstInk)
  expect((movedLeft ?? 0) - (left ?? 0)).toBeCloseTo(5, 0)
})

/** How far from the left the first ink of a page lies, in mm. */
function firstInk(file: string): number {
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '127', '-singlefile', file, file])
  const { width, tones } = greyOf(`${file}.png`)
  return tones.reduce((least, tone, at) => (tone < 128 ? Math.min(least, at % width) : least), width) / 5
}

test('a commune’s list goes on over pages that count themselves; the last bears the signatures, more notes a page of their own', async () => {
  const { texts } = readDocument(await draw(documentOrder(signingAhead), 'signing-pages'), 20)
  expect(texts.map((text) => /Trang (\d\/\d)/u.exec(text)?.[1])).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  expect(texts.map((text) => text.includes(signingWords.made))).toEqual([false, false, false, true, false])
  const lines = texts.join(' ')
  for (let position = 1; position <= 70; position += 1)
    expect(lines).toMatch(new RegExp(` ${position} (?:Nông|Hoàng|Lý|Triệu|Nguyễn)`, 'u'))
  expect(texts[4]).toContain('Dòng 63: đính chính năm sinh: 1975')
  expect(texts[4]).toContain(signingWords.absent)
})

test('an erased line keeps its number, a struck one its words, and every letter can be read', async () => {
  const file = await draw(documentOrder(signingNotes), 'signing-struck')
  const text = readDocument(file, 20).texts.join(' ')
  expect(text).toContain(`9 ${signingWords.erased}`)
  expect(text).toContain('Dòng 6: gạch bỏ, hồ sơ trùng, tính ở dòng B-01/14, lúc 9:12 ngày 24/11/2026')
  expect(smallestLetters(file)).toBeGreaterThanOrEqual(6)
})
