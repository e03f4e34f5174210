import { z } from 'zod'
import type { Store } from '../../db/store.ts'

const savedShape = z.record(z.string(), z.int())

type Settings = Pick<Store, 'settings'>

/** Sheets left in a PDF, to be printed elsewhere. Kept at this machine, like its print jobs. Part of the caller's transaction. */
export function noteSavedSheets(sheetIds: readonly string[], fairId: string, at: number, store: Settings): void {
  if (sheetIds.length === 0) return
  const now = Object.fromEntries(sheetIds.map((id) => [id, at]))
  store.settings.keep(settingOf(fairId), JSON.stringify({ ...savedSheets(fairId, store), ...now }))
}

/** When each sheet was saved as a PDF last, by its id. */
export function savedSheets(fairId: string, { settings }: Settings): Readonly<Record<string, number>> {
  const kept = settings.read(settingOf(fairId))
  const read = savedShape.safeParse(kept === null ? {} : JSON.parse(kept))
  return read.success ? read.data : {}
}

function settingOf(fairId: string): string {
  return `signing-saved:${fairId}`
}
