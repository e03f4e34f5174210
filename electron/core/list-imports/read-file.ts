import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import type { ReadFile } from '../imports/list.ts'
import { readList } from '../imports/read-list.ts'
import type { HeldFile } from './held-files.ts'
import { fairOf } from './planning.ts'
import { showImport } from './show-import.ts'

/** The file's sheets with their columns guessed, and whether the same file was taken over before. */
export async function readImport(
  { handle }: CheckedInputOf<'import.read'>,
  context: Context,
): Promise<OutputOf<'import.read'>> {
  const { store, caller } = context
  const held = context.heldFiles.get(handle, caller.stationId)
  const fair = fairOf(held, context)
  const file = await cellsOf(held)
  const before = store.listImports
    .ofFair(fair.id)
    .find(({ digest, undone_at }) => digest === held.digest && undone_at === null)
  return {
    fileName: file.fileName,
    format: file.format,
    encoding: file.encoding,
    separator: file.separator,
    fair: { id: fair.id, name: fair.name, communes: store.fairs.communes(fair.id) },
    notes: file.notes,
    sheets: file.sheets.map(({ rows, village: _village, ...sheet }) => ({ ...sheet, rows: rows.length })),
    before: before ? showImport(before, context) : null,
  }
}

/** Read once; a file that cannot be read is asked again in vain, so its handle goes. */
export async function cellsOf(held: HeldFile): Promise<ReadFile> {
  held.read ??= read(held)
  return held.read
}

async function read(held: HeldFile): Promise<ReadFile> {
  if (held.bytes === null) throw new Refusal({ code: 'file-forgotten' })
  const { bytes } = held
  held.bytes = null
  held.standing = { stage: 'reading', done: 0, total: null }
  try {
    return await readList(bytes, held.fileName, {
      onProgress: ({ done, total }) => (held.standing = { stage: 'reading', done, total }),
    })
  } finally {
    held.standing = { stage: 'resting', done: 0, total: null }
  }
}

export function readProgress(
  { handle }: CheckedInputOf<'import.progress'>,
  { heldFiles, caller }: Context,
): OutputOf<'import.progress'> {
  return heldFiles.get(handle, caller.stationId).standing
}

export function forgetFile(
  { handle }: CheckedInputOf<'import.forget'>,
  { heldFiles, caller }: Context,
): OutputOf<'import.forget'> {
  heldFiles.forget(handle, caller.stationId)
  return {}
}
