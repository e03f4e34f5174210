import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, newId } from '../context.ts'
import type { ReadFile } from '../imports/list.ts'
import { type PackedFile, unpackFile } from '../imports/packed.ts'
import type { HeldFile } from './held-files.ts'
import { keptOf } from './kept-settings.ts'
import { fairOf } from './planning.ts'
import { showImport } from './show-import.ts'
import { inSlices } from './slices.ts'

/** The file's sheets with their columns guessed, and whether the same file was taken over before. */
export async function readImport(
  { handle }: CheckedInputOf<'import.read'>,
  context: Context,
): Promise<OutputOf<'import.read'>> {
  const { store, caller } = context
  const held = context.heldFiles.get(handle, caller.stationId)
  const fair = fairOf(held, context)
  const file = await cellsOf(held, context)
  const before = store.listImports
    .ofFair(fair.id)
    .find(({ digest, undone_at }) => digest === held.digest && undone_at === null)
  return {
    fileName: file.fileName,
    digest: held.digest,
    format: file.format,
    encoding: file.encoding,
    separator: file.separator,
    fair: { id: fair.id, name: fair.name, communes: store.fairs.communes(fair.id) },
    notes: file.notes,
    sheets: file.sheets.map(({ rows, village: _village, ...sheet }) => ({ ...sheet, rows: rows.length })),
    before: before ? showImport(before, context) : null,
    kept: keptOf({ digest: held.digest, fairId: fair.id }, file, context),
  }
}

/** Read once, beside the desk. */
export async function cellsOf(held: HeldFile, context: Context): Promise<ReadFile> {
  held.read ??= read(held, context)
  return held.read
}

async function read(held: HeldFile, { works, caller, now }: Context): Promise<ReadFile> {
  const { bytes, fileName } = held
  if (bytes === null) throw new Refusal({ code: 'file-forgotten' })
  held.bytes = null
  const id = newId(now())
  held.reading = id
  works.start({ id, kind: 'import', of: fileName, name: 'read-list', input: { bytes, fileName } }, caller)
  const result = await works.ended(id, caller)
  held.reading = null
  // What ended is remembered with what it was given, and these bytes are not to be kept.
  if (result.ok || result.failure.code !== 'work-cancelled') works.cancel(id, caller)
  if (!result.ok) throw new Refusal(result.failure)
  // In slices: a large file's cells are made anew here, and somebody registers meanwhile.
  return inSlices(unpackFile(result.value.value as PackedFile), () => undefined)
}

export function readProgress(
  { handle }: CheckedInputOf<'import.progress'>,
  { heldFiles, works, caller }: Context,
): OutputOf<'import.progress'> {
  const { reading, standing } = heldFiles.get(handle, caller.stationId)
  const work = reading === null ? undefined : works.list(caller).find(({ id }) => id === reading)
  return work ? { stage: 'reading', done: work.done, total: work.total } : standing
}

export function forgetFile(
  { handle }: CheckedInputOf<'import.forget'>,
  { heldFiles, works, caller }: Context,
): OutputOf<'import.forget'> {
  const reading = heldFiles.forget(handle, caller.stationId)
  if (reading !== null) works.cancel(reading, caller)
  return {}
}
