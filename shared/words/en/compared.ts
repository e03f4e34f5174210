import type { Words } from '../vi.ts'

const count = (value: number): string => new Intl.NumberFormat('en-GB').format(value)

/** The fairs of a year side by side. */
export const compared: Words['compared'] = {
  year: 'Year',
  fairs: 'Fairs of the year',
  byCommune: 'By commune',
  noFairs: 'No fair in this year yet',
  noFairsNext: 'Fairs that were opened or closed appear here. Drafts and rehearsals do not count.',
  none: '–',
  unknown: 'Unknown',
  ofTarget: (attended, target) => `${count(attended)} / ${count(target)}`,
  visits: 'All fairs added (visits)',
  persons: 'The year (each person once)',
  total: 'Total',
  returned: (persons) =>
    persons === 0
      ? 'Nobody came to more than one fair.'
      : `${count(persons)} ${persons === 1 ? 'person' : 'people'} came to more than one fair, so there are fewer persons than visits.`,
  column: {
    fair: 'Fair',
    employers: 'Employers',
    wanted: 'Wanted',
    attended: 'Attended',
    target: 'Target',
    women: 'Women',
    counselled: 'Counselled',
    interviewed: 'Interviewed',
    preSelected: 'Pre-selected',
    hired: 'Hired at the fair',
    connected: 'Connected',
    commune: 'Commune',
    visits: 'Visits',
    persons: 'Persons',
  },
  file: 'Fairs of a year compared',
}
