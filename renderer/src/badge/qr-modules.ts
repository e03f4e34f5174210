import type { BadgeFormatName } from '../../../shared/badge-formats.ts'

/** Version 3 with the paper's white around it counted in: 29 modules and four on each side (ISO 18004). */
export const qrModules = 29 + 8

/** A two-hundredth of an inch in millimetres: whole dots at 200, 400, 600 and 1200 dpi, and within 2 % of them at 203. */
const dot = 0.127

/**
 * The largest module, in millimetres, of a QR no wider than `room`: whole dots, so that every module is drawn equally wide.
 * A thermal head of 203 dpi has dots of 0.125 mm.
 */
export function moduleSize(room: number, dotSize = dot): number {
  return Math.max(1, Math.floor(room / qrModules / dotSize + 1e-9)) * dotSize
}

/** Moves a place on the page to where dots begin; `origin` is where the badge lies on the page. */
export function onDots(place: number, origin: number): number {
  return Math.round((place + origin) / (4 * dot)) * 4 * dot - origin
}

const least = 37 * 7 * 0.125

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
  'roll-58': 37 * 8 * 0.125,
}
