import { createScanLines } from './scan-lines.ts'
import type { LineEars } from './serial-line.ts'

/** How long a line is quiet between two scans at least; a scan that comes without CR or LF ends here. In ms. */
const quiet = 100
/** The same where scans have ended by themselves: then quiet is a pause in the middle, and would make two scans of a card. */
const quietWithin = 1_000
/** A timer that rings this late (ms) tells of a busy process, with bytes perhaps still to be fetched. */
const late = 30

/**
 * Ears for one open line: every scan on it in its order, and the line's end. What was half sent then is nobody's scan:
 * quiet may be the scanner's pause or a pulled cable, so it is asked whether anybody `isThere`.
 */
export function hearScans(take: (text: string) => void, onEnd: () => void, isThere: () => Promise<boolean>): LineEars {
  const lines = createScanLines(take)
  let rest: NodeJS.Timeout | undefined
  const waitForQuiet = (): void => {
    const wait = lines.hasEndings() ? quietWithin : quiet
    const due = Date.now() + wait
    const mine = setTimeout(() => {
      if (Date.now() - due > late) return waitForQuiet()
      // Bytes that came while this was asked have begun another wait.
      void isThere().then((answer) => answer && rest === mine && lines.end())
    }, wait)
    rest = mine
  }
  return {
    onBytes(bytes) {
      clearTimeout(rest)
      rest = undefined
      lines.push(bytes)
      if (lines.isOpen()) waitForQuiet()
    },
    onEnd() {
      clearTimeout(rest)
      rest = undefined
      onEnd()
    },
  }
}
