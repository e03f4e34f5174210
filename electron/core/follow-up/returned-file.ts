import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, newId } from '../context.ts'
import { type PackedFile, unpackFile } from '../imports/packed.ts'
import type { HeldFile } from '../list-imports/held-files.ts'
import { cellsOf } from '../list-imports/read-file.ts'
import { inSlices } from '../list-imports/slices.ts'
import { operatorAt } from '../operator-at.ts'
import { once } from '../receipts.ts'
import { noteOf, type Returned, type ReturnedList, returnedLines } from './returned-lines.ts'

const separator = ' '

/** What an employer's file says, line by line, before anything is written. */
export async function readReturned(
  { handle, password }: CheckedInputOf<'follow-up.read-file'>,
  context: Context,
): Promise<OutputOf<'follow-up.read-file'>> {
  const held = context.heldFiles.get(handle, context.caller.stationId)
  if (held.bytes !== null) await unlock(held, held.bytes, password, context)
  const { fair, employer, stage, lines } = returnedLines(await cellsOf(held, context), context)
  return { employer: employer.name, fair: fair.name, heldOn: fair.held_on, stage, lines: lines.map(({ line }) => line) }
}

/** Opened and read beside the desk, since a password takes seconds. It is not kept; a wrong one leaves the file to be tried again. */
async function unlock(held: HeldFile, bytes: Uint8Array, password: string | null, context: Context): Promise<void> {
  const { works, caller, now } = context
  const { fileName } = held
  const id = newId(now())
  // The thread is given a copy: what is sent there is gone here.
  const input = { bytes: bytes.slice(), fileName, password }
  works.start({ id, kind: 'import', of: fileName, name: 'read-list', input }, caller)
  const result = await works.ended(id, caller)
  works.cancel(id, caller)
  if (!result.ok) throw new Refusal(result.failure)
  held.bytes = null
  held.read = inSlices(unpackFile(result.value.value as PackedFile), () => undefined)
  await held.read
}

/** Writes what can be taken, in one transaction; lines that are there already are left. */
export async function takeReturned(
  { id, handle }: CheckedInputOf<'follow-up.take-file'>,
  context: Context,
): Promise<OutputOf<'follow-up.take-file'>> {
  const earlier = context.store.receipts.read(id)
  const list = earlier ? null : returnedLines(await cellsOf(heldAlready(handle, context), context), context)
  return once(
    context,
    'follow-up.take-file',
    id,
    () => ({ ids: list === null ? '' : write(list, context).join(separator) }),
    ({ ids }) => {
      // The list of files calls one by its first statement.
      const entries = ids === '' ? [] : ids.split(separator).toSorted()
      return { fileId: entries[0] ?? null, taken: entries.length }
    },
  )
}

/** Only what was looked into is taken: a locked file has no password here. */
function heldAlready(handle: string, { heldFiles, caller }: Context) {
  const held = heldFiles.get(handle, caller.stationId)
  if (held.read === null) throw new Refusal({ code: 'file-forgotten' })
  return held
}

function write({ fair, employer, stage, lines }: ReturnedList, context: Context): string[] {
  const { store, now, caller } = context
  // One moment for all of it: that is what makes them statements of one file.
  const at = now()
  return lines.flatMap(({ line, root, result }: Returned) => {
    if (line.standing !== 'taken' || root === null || result === null) return []
    const id = newId(now())
    const note = noteOf(line)
    store.changes.create(
      'follow_up',
      id,
      {
        fair: fair.id,
        person: root,
        employer: employer.id,
        // Before the first month it is kept with it and counts for none (`heardAt`).
        stage: stage ?? 1,
        source: 'employer-file',
        asked_at: at,
        operator: operatorAt(context)?.id ?? null,
        station: caller.stationId,
        result,
        note: note === '' ? null : note,
        working_since: line.workingSince,
        contract_number: line.contractNumber,
        contract_on: line.contractOn,
      },
      at,
    )
    return [id]
  })
}
