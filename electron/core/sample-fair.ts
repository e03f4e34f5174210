import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import {
  madeUpCenterTable,
  madeUpEmployers,
  type MadeUpEmployer,
  type MadeUpVacancy,
} from '../../shared/made-up/employers.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { type Context, newId } from './context.ts'
import { createFair, showFair } from './fairs.ts'
import { once } from './receipts.ts'

const sampleSeed = 1
const sampleBooths = 6

/**
 * The sample fair: made-up employers with vacancies, and a table of the Center's own, in the first communes of Lạng Sơn,
 * marked as a rehearsal, so that screens and badges say so. People come to it as they would to a real one.
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
    const table = { name: madeUpCenterTable, kind: 'center', booth: String(sampleBooths + 1) }
    for (const [index, made] of madeUpEmployers(sampleSeed, sampleBooths).entries())
      createEmployer(input.id, index, made, context)
    const at = now() + sampleBooths
    store.changes.create('employer', newId(at), { fair: input.id, ...table }, at)
    return { id: input.id }
  }
  return once(context, 'fair.found-sample', input.id, work, ({ id }) => showFair(id, context))
}

function createEmployer(fair: string, index: number, made: MadeUpEmployer, { store, now }: Context): void {
  // They are listed as they were made; within one millisecond chance would decide.
  const at = now() + index
  const employer = newId(at)
  const fields = {
    fair,
    name: made.name,
    booth: String(index + 1),
    tax_code: made.taxCode,
    address: made.address,
    contact: made.contact,
    phone: made.phone,
    authorises_center: Number(made.isAuthorisingCenter),
  }
  store.changes.create('employer', employer, fields, at)
  for (const [place, vacancy] of made.vacancies.entries())
    store.changes.create('vacancy', newId(at + place), { employer, ...columnsOf(vacancy) }, at + place)
}

function columnsOf(vacancy: MadeUpVacancy) {
  return {
    title: vacancy.title,
    wanted: vacancy.wanted,
    job_group: vacancy.jobGroup,
    wage_from: vacancy.wageFrom,
    wage_to: vacancy.wageTo,
    place_kind: vacancy.placeKind,
    place: vacancy.place,
    skilled: Number(vacancy.isSkilled),
    age_from: vacancy.ageFrom,
    age_to: vacancy.ageTo,
    education: vacancy.education,
    qualification: vacancy.qualification,
    requirements: vacancy.requirements,
    benefits: vacancy.benefits,
  }
}
