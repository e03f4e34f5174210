import { dotSize, mainQr, moduleSize, onDots, spareDots, spareQr } from './qr-modules.ts'
import type { Setting } from './setting.ts'

/** The widest main QR that goes into `room`, its white included: every module is the same whole number of dots. */
export function qrSize(room: number, { dotsPerMm }: Setting): number {
  const { modules } = mainQr
  const module = dotsPerMm === null ? moduleSize(room, modules) : moduleSize(room, modules, 1 / dotsPerMm)
  return module * modules
}

/** How wide the spare QR is, its white included, and that white. */
export function spareSize({ dotsPerMm }: Setting): { size: number; white: number } {
  const module = spareDots * (dotsPerMm === null ? dotSize : 1 / dotsPerMm)
  return { size: spareQr.modules * module, white: 4 * module }
}

/** Moves a corner of the QR to where the printer's dots begin. */
export function onPrinterDots(place: number, origin: number, { dotsPerMm }: Setting): number {
  return dotsPerMm === null ? onDots(place, origin) : Math.round(place * dotsPerMm) / dotsPerMm
}
