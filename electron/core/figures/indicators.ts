import qualifications from '../../../resources/lists/technical-qualification.json' with { type: 'json' }
import type { Figures, Funnel } from '../../../shared/contract/figures.ts'
import type { WantedRow } from '../../db/figures.ts'
import type { Look } from './look.ts'
import { isMinority } from './minority.ts'
import type { FiguresContext, Participant } from './participants.ts'

const trained = new Set(qualifications.items.filter(({ isSkilled }) => isSkilled).map(({ code }) => code))

/** Every indicator of a fair; `totals` are the sums over those of the look. */
export function indicatorsOf(
  fairId: string,
  look: Look,
  totals: Funnel,
  context: Pick<FiguresContext, 'store'>,
): Figures['indicators'] {
  return { ...hiringSide(fairId, look, context), ...workerSide(fairId, look, totals, context) }
}

type HiringSide =
  | 'employers-registered'
  | 'employers-interviewing'
  | 'employers-authorising'
  | 'vacancies'
  | `wanted${string}`

function hiringSide(
  fairId: string,
  { employers }: Look,
  context: Pick<FiguresContext, 'store'>,
): Pick<Figures['indicators'], Extract<keyof Figures['indicators'], HiringSide>> {
  const offered = context.store.figures.wanted(fairId)
  const sum = (what: 'vacancies' | 'wanted', where: (row: WantedRow) => boolean = () => true) =>
    offered.filter(where).reduce((total, row) => total + row[what], 0)
  const wanted = sum('wanted')
  const [inside, outside, abroad] = (['in-province', 'out-of-province', 'abroad'] as const).map((kind) =>
    sum('wanted', ({ place_kind }) => place_kind === kind),
  ) as [number, number, number]
  const [skilled, unskilled] = [1, 0].map((asked) => sum('wanted', (row) => row.skilled === asked)) as [number, number]
  return {
    'employers-registered': employers.length,
    'employers-interviewing': employers.filter((one) => one.interviewed > 0 && one.employer.authorises_center !== 1)
      .length,
    'employers-authorising': employers.filter(({ employer }) => employer.authorises_center === 1).length,
    vacancies: sum('vacancies'),
    wanted,
    'wanted-in-province': inside,
    'wanted-out-of-province': outside,
    'wanted-abroad': abroad,
    'wanted-place-unknown': wanted - inside - outside - abroad,
    'wanted-skilled': skilled,
    'wanted-unskilled': unskilled,
    'wanted-skill-unknown': wanted - skilled - unskilled,
  }
}

function workerSide(
  fairId: string,
  { participants, turns }: Look,
  totals: Funnel,
  { store }: Pick<FiguresContext, 'store'>,
): Omit<Figures['indicators'], Extract<keyof Figures['indicators'], HiringSide>> {
  const count = (where: (one: Participant) => boolean) => participants.filter(where).length
  const skilled = count(({ steps, qualification }) => steps.preSelected === 1 && trained.has(qualification ?? ''))
  return {
    'registered-ahead': count(({ isListed }) => isListed),
    'registered-ahead-came': count(({ isListed, steps }) => isListed && steps.attended === 1),
    attended: totals.attended,
    'attended-women': totals.women,
    'attended-minority': count(({ steps, ethnicity }) => steps.attended === 1 && isMinority(ethnicity)),
    children: store.children.count(fairId),
    counselled: totals.counselled,
    'counsel-turns': store.figures.counselTurns(fairId),
    interviewed: totals.interviewed,
    'interview-turns': turns,
    'pre-selected': totals.preSelected,
    'pre-selected-skilled': skilled,
    'pre-selected-unskilled': totals.preSelected - skilled,
    appointments: totals.appointments,
    hired: totals.hired,
    overseas: count(({ steps, needs }) => steps.attended === 1 && needs.includes('job-abroad')),
    connected: store.figures.connected(fairId),
    handbooks: store.figures.handbooks(fairId),
  }
}
