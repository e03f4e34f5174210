import { Refusal, type Result } from '../../../shared/failure.ts'
import { cleanText } from '../../../shared/text/clean.ts'
import { asFailure } from '../dispatch.ts'
import type { Context } from '../context.ts'
import type { HandedFile } from '../ports.ts'
import { fairOf } from './planning.ts'

/** Keeps a file that was handed over, for the one who did; it is looked into when its sheets are asked for. */
export function takeFile({ fileName, bytes, fairId }: HandedFile, context: Context): Result<{ handle: string }> {
  try {
    const { role, stationId } = context.caller
    if (role !== 'desk' && role !== 'office') throw new Refusal({ code: 'not-allowed' })
    const fair = fairOf({ fairId }, context)
    if (fair.status === 'archived') throw new Refusal({ code: 'fair-archived' })
    const name = cleanText(fileName, 200)
    return {
      ok: true,
      // Of the fair the machine is at now, also where it goes to another before the list is taken over.
      value: { handle: context.heldFiles.take({ bytes, fileName: name, station: stationId, fairId: fair.id }) },
    }
  } catch (error) {
    return { ok: false, failure: asFailure(error, 'import', context) }
  }
}
