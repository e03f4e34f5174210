import { app } from 'electron'
import type { Log } from './log.ts'

/** A fault nobody expected is logged and the desk goes on: what was acknowledged is on disk, and a queue of people is waiting. */
export function keepGoing(log: Log): void {
  const note = (error: unknown): void =>
    log(`Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
  // The hidden page for printing comes and goes; only the desk's own window ends the desk.
  app.on('window-all-closed', () => undefined)
}
