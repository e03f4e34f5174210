import { moduleSize, onDots, qrModules } from './qr-modules.ts'
import type { Setting } from './setting.ts'

/** The widest QR that goes into `room`, its white included: every module is the same whole number of dots. */
export function qrSize(room: number, { dotsPerMm }: Setting): number {
  if (dotsPerMm === null) return moduleSize(room) * qrModules
  return (Math.max(1, Math.floor((room / qrModules) * dotsPerMm + 1e-6)) / dotsPerMm) * qrModules
}

/** Moves a corner of the QR to where the printer's dots begin. */
export function onPrinterDots(place: number, origin: number, { dotsPerMm }: Setting): number {
  return dotsPerMm === null ? onDots(place, origin) : Math.round(place * dotsPerMm) / dotsPerMm
}
