import type { SigningSheet } from '../../../shared/contract/signing.ts'
import { documentShape } from '../../../shared/paper-documents.ts'
import type { Store } from '../../db/store.ts'

const out = new Set(['sent', 'confirmed', 'by-hand'])

/** How each sheet was printed last at this machine, by its id. */
export function printsOfSheets(store: Store, fairId: string): ReadonlyMap<string, SigningSheet['print']> {
  const prints = new Map<string, SigningSheet['print']>()
  for (const { document, status, queued_at: at } of store.signing.prints(fairId)) {
    const read = documentShape.safeParse(JSON.parse(document))
    if (!read.success || read.data.kind !== 'signing-sheets') continue
    const state = status === 'failed' ? 'failed' : out.has(status) ? 'out' : 'waiting'
    for (const id of read.data.sheetIds) prints.set(id, { state, at })
  }
  return prints
}
