import type { Funnel } from '../../../shared/contract/figures.ts'
import type { Fields } from './layout.ts'

/** The columns of whatever tells how far people got: a group, a fair, a commune. */
export const funnelFields: Fields<Funnel> = {
  attended: { kind: 'integer', value: ({ attended }) => attended },
  women: { kind: 'integer', value: ({ women }) => women },
  counselled: { kind: 'integer', value: ({ counselled }) => counselled },
  interviewed: { kind: 'integer', value: ({ interviewed }) => interviewed },
  preSelected: { kind: 'integer', value: ({ preSelected }) => preSelected },
  appointments: { kind: 'integer', value: ({ appointments }) => appointments },
  hired: { kind: 'integer', value: ({ hired }) => hired },
}
