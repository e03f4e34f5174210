import { expect, test } from 'vitest'
import { layOutBack } from '../../renderer/src/badge/back.ts'
import { cutLines, mirrored, pagesOf } from '../../renderer/src/badge/sheet.ts'
import { testPage } from '../../renderer/src/badge/test-page.ts'
import { badgeFormatNames, badgeFormats, badgesPerPage } from '../../shared/badge-formats.ts'
import { boxOf, measure } from '../support/badge-setting.ts'

const still = { x: 0, y: 0 }

test('every badge lies on its page, and badges of a page do not overlap', () => {
  for (const name of badgeFormatNames) {
    const format = badgeFormats[name]
    const { page, cell } = format
    const [places = []] = pagesOf(badgesPerPage(format), format, 0, still)
    for (const { x, y } of places) {
      expect([name, x >= 0 && y >= 0 && x + cell.width <= page.width && y + cell.height <= page.height]).toEqual([
        name,
        true,
      ])
      const near = places.filter((other) => Math.abs(other.x - x) < cell.width && Math.abs(other.y - y) < cell.height)
      expect(near).toHaveLength(1)
    }
  }
})

test('a sheet the first labels of which are gone is used from label N on; paper to cut always from the first', () => {
  const stickers = pagesOf(10, badgeFormats['a4-sticker-8'], 5, still)
  expect(stickers.map((page) => page.map(({ index }) => index))).toEqual([
    [0, 1, 2],
    [3, 4, 5, 6, 7, 8, 9],
  ])
  const { origin, pitch } = badgeFormats['a4-sticker-8']
  expect(stickers[0]?.[0]).toEqual({ index: 0, x: origin.x + pitch.x, y: origin.y + 2 * pitch.y })
  expect(pagesOf(10, badgeFormats['a4-8up'], 5, still)[0]).toHaveLength(8)
})

test('what a printer does wrong moves every badge, right and down', () => {
  const [[badge] = []] = pagesOf(1, badgeFormats['card-90x55'], 0, { x: 1.5, y: -2 })
  expect(badge).toEqual({ index: 0, x: 1.5, y: -2 })
})

test('the back of each badge meets its front when the sheet is turned over its long edge', () => {
  for (const name of badgeFormatNames) {
    const format = badgeFormats[name]
    const [front = []] = pagesOf(badgesPerPage(format), format, 0, still)
    for (const [index, back] of mirrored(front, format, still).entries()) {
      // Turned over, the page's left edge is where its right edge was.
      expect(format.page.width - (back.x + format.cell.width)).toBeCloseTo(front[index]?.x ?? -1)
      expect(back.y).toBe(front[index]?.y)
    }
  }
})

test('where two badges meet there is one line to cut along', () => {
  const format = badgeFormats['a4-8up']
  const [page = []] = pagesOf(8, format, 0, still)
  // Two columns of four: five lines of two pieces across, three of four down.
  expect(cutLines(page, format)).toHaveLength(5 * 2 + 3 * 4)
  expect(cutLines(page.slice(0, 1), format)).toHaveLength(4)
})

test('thirty booths stand on the back of the smallest card, and nothing of it beyond the edge', () => {
  const booths = Array.from({ length: 30 }, (_, index) => ({
    booth: String(index + 1),
    employer: `Công ty Cổ phần Đầu tư và Phát triển Công nghiệp số ${index + 1}`,
    vacancies: index % 4,
  }))
  const programme = 'Khai mạc\n'.repeat(30)
  for (const name of badgeFormatNames) {
    const { cell } = badgeFormats[name]
    const shapes = layOutBack({ kind: 'booths', booths }, cell, measure)
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    for (const { booth } of booths) expect(texts).toContain(booth)
    for (const shape of [...shapes, ...layOutBack({ kind: 'programme', text: programme }, cell, measure)]) {
      const box = boxOf(shape)
      expect([name, box.name, box.left >= 0 && box.right <= cell.width && box.bottom <= cell.height]).toEqual([
        name,
        box.name,
        true,
      ])
    }
  }
})

test('a test page has a frame for every badge, and moves with the offset', () => {
  for (const name of badgeFormatNames) {
    const format = badgeFormats[name]
    const frames = (offset: { x: number; y: number }) =>
      testPage(format, offset, measure).flatMap((shape) => (shape.kind === 'box' ? [shape] : []))
    expect(frames(still)).toHaveLength(badgesPerPage(format))
    expect((frames({ x: 2, y: 0 })[0]?.x ?? 0) - (frames(still)[0]?.x ?? 0)).toBe(2)
    // Four rulers, a tick for each of 15 mm and the edge.
    expect(testPage(format, still, measure).filter(({ kind }) => kind === 'line')).toHaveLength(4 * 16)
  }
})
