import { noTargets } from '../../shared/contract/fair.ts'
import { employerShape } from '../../shared/contract/fair.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutBack } from '../../renderer/src/badge/back.ts'
import { backShown } from '../../renderer/src/printing/design/back-shown.ts'
import { fitWithin, greyRange, inkBox, spread } from '../../renderer/src/printing/design/picture-size.ts'
import { sampleFaces } from '../../renderer/src/printing/design/sample-faces.ts'
import { parseBadgeCode } from '../../shared/badge-code.ts'
import { isBlankCounter, parseBadgeNumber } from '../../shared/badge-number.ts'
import { plainDesign } from '../../shared/contract/badge-design.ts'
import { vi } from '../../shared/words/vi.ts'
import { measure } from '../support/badge-setting.ts'

test('a photograph shrinks to 600 px and keeps its proportions; a small one is left as it is', () => {
  expect(fitWithin({ width: 4000, height: 3000 }, 600)).toEqual({ width: 600, height: 450 })
  expect(fitWithin({ width: 300, height: 200 }, 600)).toEqual({ width: 300, height: 200 })
  expect(fitWithin({ width: 9000, height: 4 }, 600)).toEqual({ width: 600, height: 1 })
})

test('a drawn picture grows to what is printed', () => {
  expect(fitWithin({ width: 20, height: 40 }, 600, true)).toEqual({ width: 300, height: 600 })
})

test('whatever its size, a picture comes out within the square and with no side lost', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(side, side, fc.boolean(), (width, height, grows) => {
      const fitted = fitWithin({ width, height }, 600, grows)
      expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(600)
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1)
    }),
  )
})

const white = (count: number) => new Uint8ClampedArray(count).fill(255)

test('the empty border of a logo is found, and a white picture has no ink at all', () => {
  const greys = white(50)
  greys[12] = 0
  greys[37] = 90
  // Ten wide: (2,1) and (7,3).
  expect(inkBox(greys, { width: 10, height: 5 })).toEqual({ x: 2, y: 1, width: 6, height: 3 })
  expect(inkBox(white(50), { width: 10, height: 5 })).toBeNull()
  expect(inkBox(white(50).fill(250), { width: 10, height: 5 })).toBeNull()
})

test('a pale emblem prints black on white, and a speck of dust does not decide how dark it is', () => {
  const greys = white(10_000).fill(210, 0, 1500)
  greys[9000] = 0
  const range = greyRange(greys)
  expect(range).toEqual({ black: 210, white: 255 })
  expect([210, 255, 232, 0].map((grey) => spread(grey, range))).toEqual([0, 255, 125, 0])
})

test('a picture of one grey is black where it is ink and white where it is paper', () => {
  expect(spread(80, { black: 80, white: 80 })).toBe(0)
  expect(spread(255, { black: 255, white: 255 })).toBe(255)
})

test('a sample badge has a number like any other and a code that opens nothing', () => {
  const fair = {
    id: '0198b0c0-0000-7000-8000-000000000001',
    name: 'Phiên thử',
    heldOn: '2026-11-24',
    place: 'Nhà văn hóa',
    status: 'open' as const,
    communes: ['06040'],
    programme: '',
    funding: '',
    plan: '',
    targets: noTargets,
  }
  const faces = sampleFaces(fair, 'B', vi.design)
  for (const { number, code } of Object.values(faces)) {
    expect(parseBadgeNumber(number)).not.toBeNull()
    expect(parseBadgeCode(code)).toMatchObject({ ok: false })
  }
  expect([...(faces.long.fullName ?? '')]).toHaveLength(60)
  expect(faces.blank.fullName).toBeNull()
  expect(isBlankCounter(parseBadgeNumber(faces.blank.number)?.counter ?? 0)).toBe(true)
})

test('a back with nothing to show stays empty: no picture chosen, an empty programme, no employers yet', () => {
  const drafted = (back: (typeof plainDesign)['back'], programme = '') => ({
    design: { ...plainDesign, back, programme },
    logo: null,
    backPicture: null,
  })
  expect(backShown(drafted('none'), [])).toBeNull()
  expect(backShown(drafted('picture'), [])).toBeNull()
  expect(backShown(drafted('programme', ' \n'), [])).toBeNull()
  expect(backShown(drafted('programme', '8:00 Khai mạc'), [])).toEqual({ kind: 'programme', text: '8:00 Khai mạc' })
  expect(backShown(drafted('booths'), undefined)).toBeNull()
  expect(backShown(drafted('booths'), [])).toBeNull()
  const employer = {
    ...employerShape.parse({ id: '0198b0c0-0000-7000-8000-000000000001', name: 'Công ty Mẫu', booth: '3' }),
    vacancies: [],
  }
  expect(backShown(drafted('booths'), [employer])).toEqual({
    kind: 'booths',
    booths: [{ booth: '3', employer: 'Công ty Mẫu', vacancies: 0 }],
  })
})

test('booths on a crowded back are told apart by what follows the legal form; with room the names are whole', () => {
  const employers = ['Công ty TNHH May Bắc Giang', 'CÔNG TY CỔ PHẦN Xây lắp Đồng Đăng', 'Samsung']
  const drawn = (count: number): string[] => {
    const list = Array.from({ length: count }, (_, at) => ({
      booth: String(at + 1),
      employer: employers[at % 3] ?? '',
      vacancies: 0,
    }))
    return layOutBack({ kind: 'booths', booths: list }, { width: 90, height: 55 }, measure).flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    )
  }
  expect(drawn(28)).toEqual(expect.arrayContaining(['May Bắc Giang', 'Xây lắp Đồng Đăng', 'Samsung']))
  expect(drawn(3)).toEqual(expect.arrayContaining(employers))
})
