/** Version 2 with the paper's white around it counted in: 25 modules and four on each side (ISO 18004). */
export const qrModules = 25 + 8

/** A hundredth of an inch in millimetres: every printer's and scanner's dots are a simple share of it. */
const dot = 0.254

/** The largest module, in millimetres, of a QR no wider than `room`: whole dots, so that every module is drawn equally wide. */
export function moduleSize(room: number): number {
  return Math.max(1, Math.floor(room / qrModules / dot)) * dot
}

/** Moves a place on the page to where dots begin; `origin` is where the badge lies on the page. */
export function onDots(place: number, origin: number): number {
  return Math.round((place + origin) / (2 * dot)) * 2 * dot - origin
}
