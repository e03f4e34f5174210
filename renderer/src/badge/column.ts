import { type Fitted, lineHeight } from './fit-text.ts'
import { inkOf } from './ink.ts'
import type { Shape, Weight } from './shape.ts'

/** Lines of one size that stand together, and the gap above them. */
export type Block = Fitted & { weight: Weight; gap: number }

/** How high blocks stand, from the top of the first ink to the foot of the last. */
export function heightOf(blocks: readonly Block[]): number {
  return stack(blocks, { x: 0, from: 0, anchor: 'start' }).foot
}

/** Puts blocks under one another from a height on; the first one's gap does not count. */
export function stack(
  blocks: readonly Block[],
  { x, from, anchor }: { x: number; from: number; anchor: 'start' | 'middle' },
): { shapes: Shape[]; foot: number } {
  let foot = from
  const shapes = blocks.flatMap(({ lines, size, weight, gap }, index): Shape[] => {
    if (lines.length === 0) return []
    let y = foot + (index === 0 ? 0 : gap) + inkOf(lines[0] ?? '').top * size
    const texts = lines.map((text, line): Shape => {
      if (line > 0) y += size * lineHeight
      return { kind: 'text', text, x, y, size, weight, anchor }
    })
    foot = y + inkOf(lines.at(-1) ?? '').bottom * size
    return texts
  })
  return { shapes, foot }
}
