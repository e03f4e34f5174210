import type { QrSymbol } from './qr-modules.ts'

/** The weights the badge is set in; each is a font file of its own. */
export type Weight = 400 | 600 | 700

/** One line of text; `y` is its baseline. */
export type Line = {
  text: string
  x: number
  y: number
  size: number
  weight: Weight
  anchor: 'start' | 'middle' | 'end'
}

/**
 * What a badge, a back and a test page are made of, in millimetres: the screen, paper and the picture for a thermal
 * head all draw these and nothing else.
 */
export type Shape =
  | ({ kind: 'text'; white?: true } & Line)
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; thickness: number; faint?: true }
  /** Filled black where no thickness is given. */
  | { kind: 'box'; x: number; y: number; width: number; height: number; thickness: number | null }
  /** A filled glyph drawn on 24 × 24. */
  | { kind: 'icon'; path: string; x: number; y: number; size: number }
  | { kind: 'picture'; href: string; x: number; y: number; width: number; height: number }
  /** With the white around it counted in. */
  | { kind: 'qr'; code: string; symbol: QrSymbol; x: number; y: number; size: number }

/** Where everything on a badge stands. */
export type Layout = {
  shapes: Shape[]
  /** False where a name had to be cut. */
  fits: boolean
}

/** A place on a badge that something may fill. */
export type Area = { x: number; y: number; width: number; height: number }
