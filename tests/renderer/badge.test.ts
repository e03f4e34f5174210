import { expect, test } from 'vitest'
import serviceNeeds from '../../resources/lists/service-needs.json'
import { fitText } from '../../renderer/src/badge/fit-text.ts'
import { layOut } from '../../renderer/src/badge/layout.ts'
import { pictureOf } from '../../renderer/src/badge/png-size.ts'
import type { Layout } from '../../renderer/src/badge/shape.ts'
import { type BadgeFormatName, badgeFormatNames } from '../../shared/badge-formats.ts'
import { vi } from '../../shared/words/vi.ts'
import { faces, logo } from '../support/badge-faces.ts'
import { aFace, inkBoxOf, isFrame, measure, overlapping, settingIn } from '../support/badge-setting.ts'

test('a long name shrinks, then wraps, then is cut and said to be', () => {
  const place = { measure, weight: 600 as const, width: 50, largest: 5.6, smallest: 2.9 }
  expect(fitText('Lý A Sình', place)).toEqual({ lines: ['Lý A Sình'], size: 5.6, fits: true })
  const shrunk = fitText('Đặng Thị Bích Phượng', place)
  expect(shrunk.lines).toHaveLength(1)
  expect(shrunk.size).toBeLessThan(5.6)
  const wrapped = fitText('Nguyễn Hoàng Phương Thảo Nguyên Anh', place)
  expect(wrapped.lines).toEqual(['Nguyễn Hoàng Phương', 'Thảo Nguyên Anh'])
  expect(wrapped.fits).toBe(true)
  const cut = fitText('Nguyễn Hoàng Phương Thảo Nguyên Bảo Trân Quỳnh Anh Tôn Nữ Công Tằng', place)
  expect(cut.fits).toBe(false)
  expect(cut.lines.every((line) => measure(line, 600) * cut.size <= 50)).toBe(true)
})

test('everything on a badge lies inside it and nothing lies on anything else, in every format', () => {
  for (const format of badgeFormatNames) {
    const setting = settingIn(format, { logo })
    const { width, height } = setting.cell
    for (const face of faces) {
      const boxes = layOut(face, setting)
        .shapes.filter((shape) => !('white' in shape) && !isFrame(shape))
        .map(inkBoxOf)
      for (const box of boxes) {
        const isInside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
        expect([format, face.fullName, box, isInside]).toEqual([format, face.fullName, box, true])
      }
      expect([format, face.fullName, overlapping(boxes)]).toEqual([format, face.fullName, []])
    }
  }
})

test('a name of sixty letters is whole on every badge; one that cannot fit is said to be cut', () => {
  for (const format of badgeFormatNames) {
    const long = { ...aFace, fullName: 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường' }
    const layout = layOut(long, settingIn(format))
    expect([format, layout.fits]).toEqual([format, true])
    expect(textsOf(layout).join(' ')).toContain(long.fullName)
    const endless = { ...aFace, fullName: `${'Hoàng'.repeat(14)} ${'Phương'.repeat(12)}` }
    const cut = layOut(endless, settingIn(format))
    expect([format, cut.fits]).toEqual([format, false])
    expect(textsOf(cut).some((text) => text.endsWith('…'))).toBe(true)
  }
})

test('the given name is the largest on a badge, in every format', () => {
  for (const format of badgeFormatNames) {
    const { shapes } = layOut(aFace, settingIn(format))
    const texts = shapes.filter((shape) => shape.kind === 'text')
    const given = texts.find(({ text }) => text === 'Mẫu')
    expect(given?.size).toBe(Math.max(...texts.map(({ size }) => size)))
    expect([format, (given?.size ?? 0) >= 8.8]).toEqual([format, true])
  }
})

test('a narrow roll leaves the given name a centimetre, also under a mark or over a name of three lines', () => {
  const long = 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Ẫn'
  for (const face of [
    { ...aFace, fullName: long },
    { ...aFace, fullName: long, rehearsal: true, visitor: true },
  ]) {
    const given = layOut(face, settingIn('roll-58')).shapes.find(
      (shape) => shape.kind === 'text' && shape.text === 'Ẫn',
    )
    expect(given?.kind === 'text' && given.size >= (face.visitor ? 8.5 : 9.9)).toBe(true)
  }
})

test('a given name with a hyphen stays in one piece where two lines would make it smaller', () => {
  const given = layOut({ ...aFace, fullName: 'H’Hen Niê-Kdăm' }, settingIn('card-86x54'))
  expect(textsOf(given)).toContain('Niê-Kdăm')
  expect(textsOf(given)).not.toContain('Niê-')
})

test('what somebody looks for is drawn and said; more than four are icons alone; a thermal head prints words alone', () => {
  const shown = (format: BadgeFormatName, count: number) => {
    const needs = serviceNeeds.items.slice(0, count).map(({ code }) => code)
    const layout = layOut({ ...aFace, needs }, settingIn(format))
    const icons = layout.shapes.filter(({ kind }) => kind === 'icon').length
    return { icons, words: Object.values(vi.badge.needs).filter((word) => spoken(layout).includes(word)).length }
  }
  expect(shown('card-90x55', 1)).toEqual({ icons: 1, words: 1 })
  expect(shown('card-90x55', 5)).toEqual({ icons: 5, words: 0 })
  expect(shown('a4-8up', 8)).toEqual({ icons: 8, words: 0 })
  expect(shown('roll-80', 3)).toEqual({ icons: 0, words: 3 })
  expect(shown('roll-58', 3)).toEqual({ icons: 0, words: 3 })
  expect(shown('roll-80', 8)).toEqual({ icons: 0, words: 8 })
})

test('a badge without a name has its number large and lines to write on', () => {
  for (const format of badgeFormatNames) {
    const blank = layOut({ ...aFace, fullName: null, needs: [] }, settingIn(format))
    const whole = layOut(aFace, settingIn(format))
    const numberOf = ({ shapes }: Layout) =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === aFace.number ? [shape.size] : []))
    expect(numberOf(blank)).toHaveLength(1)
    expect(numberOf(blank)[0] ?? 0).toBeGreaterThan((numberOf(whole)[0] ?? 0) * 1.05)
    expect(textsOf(blank)).toContain(vi.badge.nameLine)
    const rules = blank.shapes.filter(({ kind }) => kind === 'line')
    expect(rules.length).toBeGreaterThanOrEqual(2)
  }
})

test('a design leaves out what it leaves out; given name, number and code always stay', () => {
  for (const format of badgeFormatNames) {
    const { shapes } = layOut(aFace, settingIn(format, { fields: [] }))
    expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(
      expect.arrayContaining(['Mẫu', aFace.number]),
    )
    expect(shapes.filter(({ kind }) => kind !== 'qr')).toHaveLength(2)
  }
})

test('a logo keeps its shape in its box', () => {
  for (const aspect of [0.4, 1, 6]) {
    const { shapes } = layOut(aFace, settingIn('card-90x55', { logo: { href: 'x', aspect } }))
    const picture = shapes.find(({ kind }) => kind === 'picture')
    if (picture?.kind !== 'picture') throw new Error('no logo')
    expect(picture.width / picture.height).toBeCloseTo(aspect)
    expect(picture.y + picture.height).toBeLessThan(10.9)
  }
  // 3 × 2 dots.
  const tiny = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAC0lEQVR4nGNggAEAAAgAAZZQ8OIAAAAASUVORK5CYII='
  expect(pictureOf(`data:image/png;base64,${tiny}`)?.aspect).toBe(1.5)
  expect(pictureOf('data:image/jpeg;base64,AAAA')).toBeNull()
})

function textsOf({ shapes }: Layout): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

/** All of a badge's words one behind another, the lines of one thing joined. */
function spoken(layout: Layout): string {
  return textsOf(layout).join(' ').replaceAll('\u00a0', ' ')
}
