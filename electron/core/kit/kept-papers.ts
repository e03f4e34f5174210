import { z } from 'zod'
import type { Store } from '../../db/store.ts'

/** What a paper said, as digests: of the fair, and of each employer by its id. */
export const saidShape = z.strictObject({ head: z.string(), parts: z.record(z.string(), z.string()) })
export type Said = z.infer<typeof saidShape>

const keptShape = z.strictObject({
  at: z.int(),
  /** The job it went to; null for a PDF. */
  jobId: z.string().nullable(),
  ...saidShape.shape,
})
export type PrintedPaper = z.infer<typeof keptShape>

/** Keeps when and what was printed or saved last, by the paper's name. */
export function keepPrinted(
  name: string,
  fair: string,
  kept: PrintedPaper,
  { settings }: Pick<Store, 'settings'>,
): void {
  settings.keep(settingOf(name, fair), JSON.stringify(kept))
}

/** What was printed last; null where nothing was. */
export function printedPaper(name: string, fair: string, { settings }: Pick<Store, 'settings'>): PrintedPaper | null {
  const kept = settings.read(settingOf(name, fair))
  const read = keptShape.safeParse(kept === null ? null : JSON.parse(kept))
  return read.success ? read.data : null
}

function settingOf(name: string, fair: string): string {
  return `kit:${fair}:${name}`
}
