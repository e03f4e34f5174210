import type { Funnel } from '../../../shared/contract/figures.ts'

/** One line of a breakdown: who came, and how far they got. */
export type Row = { key: string; label: string; target: number | null; steps: Funnel }

export const noSteps: Funnel = {
  attended: 0,
  women: 0,
  counselled: 0,
  interviewed: 0,
  preSelected: 0,
  appointments: 0,
  hired: 0,
}
