import { textOfBytes } from '../../shared/text/scanned-bytes.ts'

/** Longer than any card or badge; what goes on beyond it is noise and is not kept. */
const longest = 2_000
const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Puts a scanner's bytes together into scans. */
export type ScanLines = {
  push(bytes: Uint8Array): void
  /** Ends a scan that came without an ending of its own; called once the line has been quiet. */
  end(): void
  /** Whether a scan has begun and not ended. */
  isOpen(): boolean
  /** Whether the last scan ended with a sign of its own. */
  hasEndings(): boolean
}

/**
 * A scan ends with CR, LF or Tab, as scanners are set to send, or when `end` is called. Control bytes around it (STX,
 * ETX) are dropped, blank lines are nobody's scan, and noise of any length is one text of at most 2,000 bytes.
 */
export function createScanLines(take: (text: string) => void): ScanLines {
  let scan: number[] = []
  let hasEndings = false
  const end = (isOwn: boolean): void => {
    const text = textOfBytes(scan)
    scan = []
    if (text.trim() === '') return
    hasEndings = isOwn
    take(text)
  }
  return {
    push(bytes) {
      for (const byte of bytes) {
        if (byte === carriageReturn || byte === lineFeed || byte === tab) end(true)
        else if (byte >= 0x20 && byte !== 0x7f && scan.length < longest) scan.push(byte)
      }
    },
    end: () => end(false),
    isOpen: () => scan.length > 0,
    hasEndings: () => hasEndings,
  }
}
