import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { cache } from './places.mjs'

const file = path.join(cache, 'electron', 'official-unreachable.json')
const day = 24 * 60 * 60 * 1000

/** Notes that the official download could not be reached, so that the next commands need not wait for it again. */
export function remember(reason, now = Date.now()) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ reason, at: now }))
}

/** Whether that was noted within the last day: tomorrow the machine may well be on another network. */
export function isRemembered(now = Date.now()) {
  try {
    return isFresh(JSON.parse(readFileSync(file, 'utf8')).at, now)
  } catch {
    return false
  }
}

/** A note is good for a day, and a note from the future (a clock set back) for nothing. */
export function isFresh(at, now) {
  return Number.isFinite(at) && at <= now && now - at < day
}
