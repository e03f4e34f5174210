import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Writes one line to the desk's log; `reference` is what the screen shows beside an unexpected error. */
export type Log = (line: string, reference?: string) => void

const largest = 1024 * 1024
const kept = 5

/**
 * A log of at most six megabytes in `folder`, newest in fair.log. Our own forty lines rather than electron-log: no
 * renderer ever writes here, and what is written must be stripped of what could be a person's number.
 * A log that cannot be written never stops the desk.
 */
export function createLog(folder: string, now: () => number): Log {
  const file = join(folder, 'fair.log')
  return (line, reference) => {
    const mark = reference === undefined ? '' : ` [${reference}]`
    try {
      mkdirSync(folder, { recursive: true })
      rotate(folder, file)
      appendFileSync(file, `${new Date(now()).toISOString()}${mark} ${withoutNumbers(line)}\n`, { mode: 0o600 })
    } catch {
      // A full or read-only disk is told on the screen by whoever needs it for more than a log.
    }
  }
}

/** Card numbers, phone numbers and badge codes are runs of digits; nothing else of seven digits or more is worth keeping. */
function withoutNumbers(line: string): string {
  return line.replaceAll(/\d{7,}/g, '#######').slice(0, 4000)
}

function rotate(folder: string, file: string): void {
  if (!existsSync(file) || statSync(file).size < largest) return
  for (let at = kept; at > 0; at -= 1) {
    const older = at === 1 ? file : join(folder, `fair.${at - 1}.log`)
    if (existsSync(older)) renameSync(older, join(folder, `fair.${at}.log`))
  }
}
