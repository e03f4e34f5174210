import { createScanLines } from './scan-lines.ts'
import type { LineEars } from './serial-line.ts'

/** How long a line is quiet between two scans at least; a scan that comes without CR or LF ends here. In ms. */
const quiet = 100
/** A timer that rings this late (ms) tells of a busy process, with bytes perhaps still to be fetched. */
const late = 30

/** Ears for one open line: every scan on it in its order, and the line's end. What was half sent then is nobody's scan. */
export function hearScans(take: (text: string) => void, onEnd: () => void): LineEars {
  const lines = createScanLines(take)
  let rest: NodeJS.Timeout | undefined
  const waitForQuiet = (): void => {
    const due = Date.now() + quiet
    rest = setTimeout(() => (Date.now() - due > late ? waitForQuiet() : lines.end()), quiet)
  }
  return {
    onBytes(bytes) {
      clearTimeout(rest)
      lines.push(bytes)
      if (lines.isOpen()) waitForQuiet()
    },
    onEnd() {
      clearTimeout(rest)
      onEnd()
    },
  }
}
