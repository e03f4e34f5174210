import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { kitPapers } from '../../shared/contract/kit.ts'
import { guide } from '../../shared/words/papers/guide.ts'
import { leaflet } from '../../shared/words/papers/leaflet.ts'
import { privacy } from '../../shared/words/papers/privacy.ts'
import { sheets } from '../../shared/words/papers/sheets.ts'
import { signing } from '../../shared/words/papers/signing.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { pressKeys } from '../support/hands.ts'
import { whileDrawingIsHeld } from '../support/held-drawing.ts'
import {
  employers,
  type KitDay,
  longName,
  longPerson,
  openPage,
  pagesIn,
  pdfInfo,
  promised,
  savedPdf,
  sumOf,
  textOf,
  theDayBefore,
} from '../support/kit-day.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { shoot } from '../support/screenshot.ts'

const { kit } = vi
let day: KitDay

beforeAll(async () => {
  day = await theDayBefore()
}, 120_000)
afterAll(async () => {
  await day.desk.close()
  day.folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(day.window, `failed ${task.name}`)
})

test('a file that is stopped by its key is not there, and says what becomes of the sheets numbered for it', async () => {
  const { window } = day
  await openPage(day)
  await whileDrawingIsHeld(day.desk, async () => {
    await pressKeys(window, ['Alt+s'])
    await window.getByRole('button', { name: vi.madeFile.stop }).waitFor()
    await shoot(window, 'kit file under way')
    await pressKeys(window, ['Alt+d'])
    await window.getByText(kit.file.stopped).waitFor()
  })
  await lookFromAllSides(window, 'kit file stopped')
  expect(savedPdf(day)).toBe('')
})

test('the whole kit is saved as one PDF of A4 with as many pages as promised, every paper in it under its name', async () => {
  const { window } = day
  const pages = await promised(day)
  expect(pages).toMatchObject({ signing: 4, sheets: 14 })
  await window.getByRole('button', { name: kit.file.whole }).waitFor()
  await pressKeys(window, ['Alt+s'])
  await expect.poll(() => savedPdf(day), { timeout: 60_000 }).not.toBe('')
  await window.getByText(/Đã lưu lúc \d+:\d\d vào .*bo-ho-so/u).waitFor()
  await lookFromAllSides(window, 'kit saved as one file')
  const file = join(day.folder.path, 'downloads', savedPdf(day))
  expect(pagesIn(file)).toBe(sumOf(pages))
  expect(pdfInfo(file).match(/size:\s+59[456]\.?\d* x 84[12]/gu)).toHaveLength(sumOf(pages))
  const text = textOf(file).replaceAll(/\s+/gu, ' ')
  for (const said of [
    employers[0] ?? '',
    longName,
    leaflet.title,
    privacy.title[0] ?? '',
    guide.title,
    signing.title,
    sheets.interviews.title,
    sheets.register.title,
  ])
    expect(text, said).toContain(said.replaceAll('\u00A0', ' '))
  for (const name of ['Nông Thị Mẫu 0', 'Nông Thị Mẫu 32', longPerson])
    expect(text.split(name).length, name).toBeGreaterThan(2)
  expect(text).toContain('A-5001')
  for (const name of kitPapers) {
    const [found] = (await ask(window, 'kit.read', { format: 'a4-8up' })).filter((one) => one.name === name)
    expect(found, name).toMatchObject({ printed: { state: 'saved' }, changed: null })
  }
  await window.getByText(kit.noneChosen).waitFor()
})

test('a file whose badges were printed before it was saved says why it is no longer there', async () => {
  const { window } = day
  await ask(window, 'kit.save', { id: randomUUID(), papers: ['blanks', 'helper-guide'], format: 'a4-8up', total: 64 })
  const fetch = window.getByRole('button', { name: vi.madeFile.fetch })
  await fetch.waitFor({ timeout: 60_000 })
  await ask(window, 'kit.print-blanks', { id: randomUUID(), total: 64, printer: null, format: 'a4-8up' })
  await fetch.click()
  await window.getByText(vi.madeFile.outdated).waitFor()
  await lookFromAllSides(window, 'kit file outdated')
  expect(window.url()).toContain('app://fair/')
})
