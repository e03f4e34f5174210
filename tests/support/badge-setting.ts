import type { BadgeFace } from '../../shared/badge-face.ts'
import { badgeFormats, type BadgeFormatName } from '../../shared/badge-formats.ts'
import { plainDesign } from '../../shared/contract/badge-design.ts'
import { vi } from '../../shared/words/vi.ts'
import type { Measure } from '../../renderer/src/badge/fit-text.ts'
import type { Setting } from '../../renderer/src/badge/setting.ts'
import type { Shape } from '../../renderer/src/badge/shape.ts'

/** Every letter as wide as 0.6 of its height, a little more than in the badge's font on average. */
export const measure: Measure = (text) => Math.max(0.01, text.length * 0.6)

/** Somebody's badge with everything on it. */
export const aFace: BadgeFace = {
  number: 'A-0042-7',
  code: '100000000042000000001234',
  fullName: 'Nông Thị Mẫu',
  communeCode: '06040',
  needs: ['job-in-province', 'vocational-training'],
  fairName: 'Phiên giao dịch việc làm cụm xã Bắc Sơn',
  heldOn: '2026-11-24',
  rehearsal: false,
  visitor: false,
}

/** The setting of a badge that lies at the first place of its page. */
export function settingIn(name: BadgeFormatName, more: Partial<Setting> = {}): Setting {
  const { cell, origin, dotsPerMm } = badgeFormats[name]
  return {
    cell,
    at: origin,
    dotsPerMm,
    fields: plainDesign.fields,
    logo: null,
    commune: 'Xã Bắc Sơn',
    date: '24/11/2026',
    measure,
    ...more,
  }
}

/** The box a shape's ink stays in, as far as can be told without the font; marks on capitals left out of account. */
export function boxOf(shape: Shape): { name: string; left: number; top: number; right: number; bottom: number } {
  if (shape.kind === 'text') {
    const width = measure(shape.text, shape.weight) * shape.size
    const left = shape.anchor === 'start' ? shape.x : shape.anchor === 'middle' ? shape.x - width / 2 : shape.x - width
    return { name: shape.text, left, top: shape.y - shape.size * 0.74, right: left + width, bottom: shape.y }
  }
  if (shape.kind === 'line') {
    const { x1, x2, y1, y2 } = shape
    return { name: 'a line', left: x1, top: y1, right: x2, bottom: y2 }
  }
  const width = 'size' in shape ? shape.size : shape.width
  const height = 'size' in shape ? shape.size : shape.height
  return { name: shape.kind, left: shape.x, top: shape.y, right: shape.x + width, bottom: shape.y + height }
}

/** The same without the white around a code, which may lie over what is white anyway. */
export function inkBoxOf(shape: Shape): ReturnType<typeof boxOf> {
  const box = boxOf(shape)
  if (shape.kind !== 'qr') return box
  const white = (shape.size / shape.symbol.modules) * 4
  const { name, left, top, right, bottom } = box
  return { name, left: left + white, top: top + white, right: right - white, bottom: bottom - white }
}

/** The frame of a mark, in which its word stands. */
export function isFrame(shape: Shape): boolean {
  return shape.kind === 'text' && (shape.text === vi.badge.visitor || shape.text === vi.badge.rehearsal)
}

/** Which of these boxes lie on one another. */
export function overlapping(boxes: readonly ReturnType<typeof boxOf>[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1e-6 &&
          other.left < one.right - 1e-6 &&
          one.top < other.bottom - 1e-6 &&
          other.top < one.bottom - 1e-6,
      )
      .map((other) => `${one.name} on ${other.name}`),
  )
}
