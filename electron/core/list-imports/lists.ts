import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type Context, currentFair } from '../context.ts'
import { showImport } from './show-import.ts'

/** The lists taken over for this fair, the newest first. */
export function listImports(_input: CheckedInputOf<'import.list'>, context: Context): OutputOf<'import.list'> {
  return context.store.listImports.ofFair(currentFair(context).id).map((row) => showImport(row, context))
}
