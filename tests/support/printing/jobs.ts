import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { OutputOf } from '../../../shared/contract.ts'
import { ask } from '../ask.ts'

/** Sends one badge to a printer and tells the job. */
export async function print(window: Page, badgeId: string, printer = 'Badge'): Promise<string> {
  const id = crypto.randomUUID()
  await ask(window, 'badge.print', { id, badgeIds: [badgeId], printer, format: 'card-90x55' })
  return id
}

/** How a job stands. */
export function job(window: Page, jobId: string): Promise<OutputOf<'print-job.read'>> {
  return ask(window, 'print-job.read', { jobId })
}

/** Waits until a job stands like that; how long it takes is the machine's affair. */
export async function jobIs(window: Page, jobId: string, wanted: Partial<OutputOf<'print-job.read'>>): Promise<void> {
  await expect.poll(() => job(window, jobId), { timeout: 40_000 }).toMatchObject(wanted)
}

/** How a printer stands; undefined where the system has none of that name. */
export async function standing(window: Page, name = 'Badge'): Promise<string | undefined> {
  const printers = await ask(window, 'printer.list', {})
  return printers.find((each) => each.name === name)?.standing
}

/** Waits until a printer stands like that. */
export async function printerIs(window: Page, wanted: string | undefined, name = 'Badge'): Promise<void> {
  await expect.poll(() => standing(window, name), { timeout: 40_000 }).toBe(wanted)
}
