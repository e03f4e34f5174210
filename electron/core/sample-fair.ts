import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { madeUpEmployers } from '../../shared/made-up/employers.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { type Context, newId } from './context.ts'
import { createFair, showFair } from './fairs.ts'
import { once } from './receipts.ts'

const sampleSeed = 1
const sampleBooths = 6

/**
 * The sample fair: made-up employers with vacancies in the first communes of Lạng Sơn, marked as a
 * rehearsal, so that screens and badges say so. People come to it as they would to a real one.
 */
export function foundSampleFair(
  input: CheckedInputOf<'fair.found-sample'>,
  context: Context,
): OutputOf<'fair.found-sample'> {
  const { store, now } = context
  const work = () => {
    if (store.stations.own()?.current_fair) throw new Refusal({ code: 'fair-exists' })
    createFair(
      input.id,
      {
        ...madeUpFair,
        communes: [...madeUpFair.communes],
        heldOn: input.heldOn,
        letter: 'A',
        status: 'rehearsal',
      },
      context,
    )
    for (const [index, made] of madeUpEmployers(sampleSeed, sampleBooths).entries()) {
      const at = now()
      const employer = newId(at)
      store.changes.create('employer', employer, { fair: input.id, name: made.name, booth: String(index + 1) }, at)
      for (const vacancy of made.vacancies) {
        store.changes.create('vacancy', newId(at), { employer, title: vacancy.title, wanted: vacancy.wanted }, at)
      }
    }
    return { id: input.id }
  }
  return once(context, 'fair.found-sample', input.id, work, ({ id }) => showFair(id, context))
}
