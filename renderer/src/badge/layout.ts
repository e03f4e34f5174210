import type { BadgeFace } from '../../../shared/badge-face.ts'
import { lying } from './lying.ts'
import type { Setting } from './setting.ts'
import type { Layout } from './shape.ts'
import { upright } from './upright.ts'

/** Lays a badge out in its place: the one drawing of a badge, whatever draws it. */
export function layOut(face: BadgeFace, setting: Setting): Layout {
  return setting.cell.height > setting.cell.width ? upright(face, setting) : lying(face, setting)
}
