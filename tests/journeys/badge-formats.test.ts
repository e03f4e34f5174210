import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BadgeFormatName, badgeFormatNames, badgeFormats, badgesPerPage } from '../../shared/badge-formats.ts'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { anOrder } from '../support/an-order.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { differsFromGolden, greyOf } from '../support/golden.ts'
import { paperOf } from '../support/paper-page.ts'
import { shoot } from '../support/screenshot.ts'
import { readCodesAgain, symbolsOn } from '../support/qr-reader.ts'

const folder = newFolder()
const names = [
  'Nguyễn Thị Đặng Hoà',
  'Lý A Sình',
  'Đặng Ẫn',
  'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường',
  'Triệu Tà Mẩy',
  'H’Hen Niê-Kdăm',
  'Nông Văn Ỷ',
  'Hứa Thị Thuỷ Ngượng',
  'Phùng Chỉn Sèng',
]
const people: { id: string; code: string }[] = []
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  await window.waitForLoadState()
  await ask(window, 'fair.found-sample', { id: crypto.randomUUID(), heldOn: '2026-11-24' })
  for (const fullName of names) {
    const { attendee } = await ask(window, 'attendee.register', {
      id: crypto.randomUUID(),
      person: { ...onlyNamed(fullName), birthDate: '1990', sex: 'female', withoutPapers: true },
      consents: [],
      knownAs: null,
    })
    if (attendee.badge === null) throw new Error('no badge')
    people.push({ id: attendee.badge.id, code: attendee.badge.code })
  }
})
afterAll(async () => {
  await desk.close()
  if (process.env['FAIRDESK_KEEP'] === undefined) folder.remove()
})

test.each(badgeFormatNames)(
  '%s: the paper’s size, every name with its marks, every code read by two readers',
  async (name) => {
    const { page } = badgeFormats[name]
    const file = join(folder.path, `${name}.pdf`)
    const query = new URLSearchParams({ ids: people.map(({ id }) => id).join(','), format: name })
    writeFileSync(file, Buffer.from(await exported(`/export/badges.pdf?${query}`), 'base64'))
    expect(readFileSync(file).toString('latin1', 0, 100)).toContain('%PDF')
    expect(sizesOf(file)).toHaveLength(Math.ceil(people.length / badgesPerPage(badgeFormats[name])))
    for (const [width = 0, height = 0] of sizesOf(file))
      expect([Math.abs(width - page.width) < 0.5, Math.abs(height - page.height) < 0.5]).toEqual([true, true])
    const text = textOf(file)
    for (const fullName of names) expect(text).toContain(fullName.normalize('NFC'))
    const codes = people.map(({ code }) => code).toSorted()
    const looks = ['200', '300'].flatMap((dpi) => picturesOf(file, name, dpi))
    const seen = looks.map(symbolsOn)
    expect([...new Set(seen.flat())].toSorted()).toEqual(codes)
    expect([...new Set(readCodesAgain(looks))].toSorted()).toEqual(codes)
    // Each stands there twice; in one of the looks zbar sees nearly all of them.
    const most = Math.max(...seen.map(({ length }) => length))
    expect(most).toBeGreaterThan(Math.min(codes.length, badgesPerPage(badgeFormats[name])) * 1.5)
  },
)

const [first] = anOrder.faces
if (first === undefined) throw new Error('no badge to draw')
const drawn = {
  ...anOrder,
  faces: [
    { ...first, needs: ['job-in-province', 'vocational-training'] },
    { ...first, number: 'A-0043-9', code: '100000000043000000001234', fullName: names[3] ?? '', needs: ['loan'] },
    { ...first, number: 'A-0044-1', code: '100000000044000000001234', fullName: null, communeCode: null, needs: [] },
    { ...first, number: 'A-0045-3', code: '100000000045000000001234', fullName: names[2] ?? '', rehearsal: true },
  ],
}

/** A thermal head prints a picture, which Chromium puts on its page. */
const ownPdf = (format: BadgeFormatName) => (badgeFormats[format].dotsPerMm === null ? 'pdf' : 'ready')

test.each(badgeFormatNames)('%s: the first page looks as it was judged to look', async (format) => {
  const file = join(folder.path, `golden-${format}.pdf`)
  expect(await paperOf(desk, { ...drawn, format }, file)).toBe(ownPdf(format))
  expect(differsFromGolden(file, format)).toBeLessThan(0.0015)
})

test.each(badgeFormatNames.filter((format) => ownPdf(format) === 'pdf'))(
  '%s: printed from the page itself, as on Windows, it looks the same',
  async (format) => {
    const file = join(folder.path, `golden-${format}-page.pdf`)
    expect(await paperOf(desk, { ...drawn, format }, file, false)).toBe('ready')
    expect(differsFromGolden(file, format)).toBeLessThan(0.0015)
  },
)

test('a letter the font lacks leaves the sheet to the browser, and no name loses it', async () => {
  const file = join(folder.path, 'letter.pdf')
  const faces = [{ ...first, fullName: 'Rơ Châm Ŏ' }]
  expect(await paperOf(desk, { ...drawn, faces }, file)).toBe('ready')
  expect(textOf(file)).toContain('Rơ Châm Ŏ')
})

test('a logo and a picture on the back come to paper, each once in the file', async () => {
  const file = join(folder.path, 'pictures.pdf')
  const picture = `data:image/png;base64,${readFileSync(join(import.meta.dirname, 'golden/card-86x54.png')).toString('base64')}`
  const order = { ...drawn, logo: picture, back: { kind: 'picture' as const, picture } }
  expect(await paperOf(desk, { ...order, format: 'a4-10up' }, file)).toBe('pdf')
  expect(sizesOf(file)).toHaveLength(2)
  const pictures = execFileSync('pdfimages', ['-list', file]).toString().trim().split('\n').slice(2)
  // On each of four badges and behind it; one object of the file all the same.
  expect(pictures).toHaveLength(8)
  expect(new Set(pictures.map((line) => line.trim().split(/\s+/u)[10])).size).toBe(1)
  const fromPage = join(folder.path, 'pictures-page.pdf')
  expect(await paperOf(desk, { ...order, format: 'a4-10up' }, fromPage, false)).toBe('ready')
  for (const page of [1, 2]) expect(farApart(file, fromPage, page)).toBeLessThan(0.02)
})

/** The share of dots of one page that two PDFs draw otherwise. */
function farApart(one: string, other: string, page: number): number {
  const [first, second] = [one, other].map((file) => {
    execFileSync('pdftoppm', ['-png', '-gray', '-r', '50', '-singlefile', '-f', String(page), file, `${file}-${page}`])
    return greyOf(`${file}-${page}.png`).tones
  })
  if (first === undefined || second === undefined) return 1
  return first.filter((tone, at) => Math.abs(tone - (second[at] ?? 0)) > 96).length / first.length
}

test('a roll goes to paper in black and white alone, a dot of the head for a dot of the picture', async () => {
  for (const format of ['roll-58', 'roll-80'] as const) {
    const file = join(folder.path, `${format}-dots.pdf`)
    await paperOf(desk, { ...drawn, faces: drawn.faces.slice(0, 1), format }, file)
    execFileSync('pdfimages', ['-png', file, join(folder.path, `${format}-picture`)])
    const { width, height, tones } = greyOf(join(folder.path, `${format}-picture-000.png`))
    const { cell } = badgeFormats[format]
    expect([width, height]).toEqual([cell.width * 8, cell.height * 8])
    expect([...new Set(tones)].toSorted((one, other) => one - other)).toEqual([0, 255])
  }
})

test('the back lies behind its badge, the programme in words that can be searched for', async () => {
  const file = join(folder.path, 'back.pdf')
  const back = { kind: 'programme' as const, text: '7:30 Khai mạc\n8:00 Phỏng vấn' }
  await paperOf(desk, { ...drawn, format: 'a4-sticker-8', startAt: 1, back }, file)
  expect(sizesOf(file)).toHaveLength(2)
  expect(textOf(file, 2).match(/8:00 Phỏng vấn/gu)).toHaveLength(drawn.faces.length)
  await paperOf(desk, { ...drawn, format: 'roll-58', back }, file)
  expect(sizesOf(file)).toHaveLength(drawn.faces.length)
})

test('a test page shows how to read it; an order without badges is no paper', async () => {
  const file = join(folder.path, 'test-page.pdf')
  for (const format of badgeFormatNames) {
    expect(await paperOf(desk, { ...anOrder, faces: [], format, test: true }, file)).toBe(ownPdf(format))
    expect(sizesOf(file)).toHaveLength(1)
    expect(textOf(file)).toContain(vi.badge.test.sides)
  }
  expect(await paperOf(desk, { ...anOrder, faces: [] }, file)).toBe('not-found')
})

test('the badge stands beside its person on screen, in the format chosen, and says when a name is cut', async () => {
  const { id } = await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: { ...onlyNamed(`${'Hoàng'.repeat(14)} Phương`), birthDate: '1990', sex: 'female', withoutPapers: true },
    consents: [],
    knownAs: null,
  }).then(({ attendee }) => attendee)
  await window.goto(`app://fair/attendees/${id}`)
  await window.getByRole('img', { name: /^Thẻ tham gia/u }).waitFor()
  await window.getByText(vi.badge.nameCut).waitFor()
  await shoot(window, 'a badge beside its person')
})

function exported(path: string): Promise<string> {
  return window.evaluate(async (path) => {
    const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  }, path)
}

/** Width and height of every page in mm. */
function sizesOf(file: string): number[][] {
  const said = execFileSync('pdfinfo', ['-f', '1', '-l', '999', file]).toString()
  return [...said.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/gu)].map(([, ...points]) =>
    points.map((point) => (Number(point) / 72) * 25.4),
  )
}

/** The text in the order it was drawn, lines of one name joined. */
function textOf(file: string, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)]
  return execFileSync('pdftotext', ['-raw', ...pages, file, '-'])
    .toString()
    .replaceAll(/\s+/gu, ' ')
}

function picturesOf(file: string, name: string, dpi: string): string[] {
  const start = `${name}-at-${dpi}`
  execFileSync('pdftoppm', ['-r', dpi, '-gray', file, join(folder.path, start)])
  return readdirSync(folder.path)
    .filter((picture) => picture.startsWith(start))
    .map((picture) => join(folder.path, picture))
}
