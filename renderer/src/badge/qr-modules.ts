import type { BadgeFormatName } from '../../../shared/badge-formats.ts'

/** A QR a badge bears, whatever its digits. */
export type QrSymbol = {
  readonly version: 1 | 3
  readonly level: 'Q' | 'H'
  /** A side with the paper's white around it counted in, four modules on each side (ISO 18004). */
  readonly modules: number
  /**
   * Whether it stands on its head. The corner without a finder pattern is then the upper left one, which in every layout
   * is where folds that also take the other code run (docs/qr-measurement.md).
   */
  readonly isTurned: boolean
}

/** The code readers are meant to read. */
export const mainQr: QrSymbol = { version: 3, level: 'H', modules: 29 + 8, isTurned: true }

/** The same digits smaller, far from the first: what scuffs or folds one leaves the other. */
export const spareQr: QrSymbol = { version: 1, level: 'Q', modules: 21 + 8, isTurned: false }

/** A two-hundredth of an inch in millimetres: whole dots at 200, 400, 600 and 1200 dpi, and within 2 % of them at 203. */
export const dotSize = 0.127

/**
 * The largest module, in millimetres, of a QR no wider than `room`: whole dots, so that every module is drawn equally wide.
 * A thermal head of 203 dpi has dots of 0.125 mm.
 */
export function moduleSize(room: number, modules: number, dots = dotSize): number {
  return Math.max(1, Math.floor(room / modules / dots + 1e-9)) * dots
}

/** Moves a place on the page to where dots begin; `origin` is where the badge lies on the page. */
export function onDots(place: number, origin: number): number {
  return Math.round((place + origin) / (4 * dotSize)) * 4 * dotSize - origin
}

const least = mainQr.modules * 7 * 0.125

/**
 * The least side of a QR in millimetres, its white counted in (the white may lie over what is white anyway): modules of 7
 * dots at 203 dpi. Below that a worn code is lost noticeably more often (docs/qr-measurement.md).
 */
export const leastQrSide: Readonly<Record<BadgeFormatName, number>> = {
  'a4-8up': least,
  'a4-10up': least,
  'a4-sticker-8': least,
  'a4-sticker-10': least,
  'card-90x55': least,
  'card-86x54': least,
  'roll-80': least,
  // Thermal paper is scratched most easily, and an upright badge has the room: 8 dots.
  'roll-58': mainQr.modules * 8 * 0.125,
}

/** Dots a module of the spare QR, in every format. */
export const spareDots = 6
