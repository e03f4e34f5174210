import type { SigningSheet } from '../../../shared/contract/signing.ts'
import { documentShape } from '../../../shared/paper-documents.ts'
import type { Store } from '../../db/store.ts'
import { savedSheets } from './saved-sheets.ts'

const out = new Set(['sent', 'confirmed', 'by-hand'])

/** How each sheet came onto paper last at this machine, by its id: printed, or saved to be printed elsewhere. */
export function printsOfSheets(store: Store, fairId: string): ReadonlyMap<string, SigningSheet['print']> {
  const prints = new Map<string, SigningSheet['print']>()
  for (const { document, status, queued_at: at } of store.signing.prints(fairId)) {
    const read = documentShape.safeParse(JSON.parse(document))
    if (!read.success || read.data.kind !== 'signing-sheets') continue
    const state = status === 'failed' ? 'failed' : out.has(status) ? 'out' : 'waiting'
    for (const id of read.data.sheetIds) prints.set(id, { state, at })
  }
  for (const [id, at] of Object.entries(savedSheets(fairId, store)))
    if (isBetter(prints.get(id) ?? null, at)) prints.set(id, { state: 'saved', at })
  return prints
}

/** A file in hand is worth more than a print that waits or failed, and than an earlier one that came out. */
function isBetter(print: SigningSheet['print'], savedAt: number): boolean {
  return print === null || print.state !== 'out' || print.at < savedAt
}
