import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Funnel } from '../../../shared/contract/figures.ts'
import type { PartRow } from '../../db/figures.ts'
import type { Store } from '../../db/store.ts'
import { sensitive } from '../consent-rules.ts'
import { consentTextVersion } from '../consent-text.ts'
import { mergeFields } from '../person-fields.ts'
import { withoutRefused } from '../standing-consents.ts'

/** What figures need of a house: a read-only connection of another thread has it too. */
export type FiguresContext = { readonly store: Store; readonly now: () => number }

/** What somebody did at the fair: a 1 for each thing that counts in `totals`, so that sums are figures. */
export type Steps = Readonly<Funnel>

type Told = Pick<
  PersonInput,
  'birthDate' | 'sex' | 'communeCode' | 'village' | 'ethnicity' | 'household' | 'disability' | 'qualification' | 'needs'
>

/** One attendee at a fair, with what may be counted of them: nothing sensitive once *statistics* is refused, no name. */
export type Participant = Told & {
  /** The attendee's root. */
  readonly root: string
  /** The earliest arrival, ms UTC; null for whoever has not come. */
  readonly arrivedAt: number | null
  /** Stood on a list before the day. */
  readonly isListed: boolean
  readonly steps: Steps
}

/**
 * Everybody of a fair, each once, however many records and desks know them: those who came, those who stand on its lists, and
 * those who did anything there. Every figure of persons is counted from this.
 */
export function participantsOf(fairId: string, { store }: Pick<FiguresContext, 'store'>): Participant[] {
  return store.figures.parts(fairId, consentTextVersion('statistics')).map((row) => {
    const told = row.merged === 1 ? toldByAll(row.root, store) : toldByOne(row)
    return { ...told, root: row.root, arrivedAt: row.arrived_at, isListed: row.listed === 1, steps: stepsOf(row, told) }
  })
}

function stepsOf(row: PartRow, { sex }: Told): Steps {
  const attended = row.arrived_at === null ? 0 : 1
  return {
    attended,
    women: sex === 'female' ? attended : 0,
    counselled: row.counselled,
    interviewed: row.interviewed,
    preSelected: row.pre_selected,
    appointments: row.appointed,
    hired: row.hired,
  }
}

function toldByOne(row: PartRow): Told {
  const told: Told = {
    birthDate: row.birth_date,
    sex: row.sex as Told['sex'],
    communeCode: row.commune_code,
    village: row.village,
    ethnicity: row.ethnicity,
    household: row.household,
    disability: row.disability === null ? null : row.disability === 1,
    qualification: row.qualification,
    needs: row.needs === null ? [] : (JSON.parse(row.needs) as string[]),
  }
  return row.refuses === 1 ? { ...told, ...sensitive } : told
}

/** Which of several values is the last one written, only the fields' clocks know. */
function toldByAll(root: string, { persons, attendances }: Store): Told {
  return withoutRefused<Told>(mergeFields(persons.group(root)), attendances.consentsOf(root))
}
