/** One press of a key as the scanner reader sees it: where it sits and what the layout made of it. */
export type KeyPress = {
  /** The physical key; empty for letters that a program sent and no key. */
  code: string
  key: string
  shift: boolean
  alt: boolean
  ctrl: boolean
  /** The right Alt, which chooses a key's third sign. */
  altGraph: boolean
  /** Milliseconds, from the system's own time of the event, so that a busy screen does not stretch it. */
  at: number
  /** What was typed on the numpad under Alt, when this letter came that way. */
  altRun?: string
}

/** How a scan ended: by the scanner's own suffix, or by a rest because it sends none. */
export type ScanEnd = 'enter' | 'tab' | 'pause'

/** A scan with every press it was made of. */
export type WholeScan = { presses: readonly KeyPress[]; text: string; end: ScanEnd }

/** The digit whose key this is, on the row or on the numpad, whatever the layout shows there. */
export function digitKey(code: string): string | null {
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null
}

/** A press under the left Alt on the numpad: one digit of a letter's number. */
export function isAltDigit({ alt, altGraph, code }: KeyPress): boolean {
  return alt && !altGraph && /^Numpad(?:\d|Add)$/.test(code)
}
