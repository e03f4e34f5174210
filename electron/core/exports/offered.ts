import type { ListLayoutName } from '../../../shared/contract/list-layouts.ts'
import type { Offered } from './template.ts'

const heading = ['center', 'fair', 'date', 'place', 'programme', 'standing']
const funnel = ['attended', 'women', 'counselled', 'interviewed', 'preSelected', 'appointments', 'hired']
const handedOver = ['employer', 'purpose', 'deleteBy', 'persons', 'notSharing']
const year = ['center', 'year', 'standing', 'persons', 'women', 'interviewed', 'preSelected', 'hired', 'returned']
/** Every paper says which figures it shows, and as of when. */
const always = { mustName: ['standing'] }

/**
 * What each list can show, so that a layout can be checked without reading a fair; what is not here no office can put into a
 * file. A test holds it to what the lists offer in fact.
 */
export const offered: Readonly<Record<ListLayoutName, Offered>> = {
  attendance: {
    ...always,
    fields: [
      'order',
      'badgeNumber',
      'fullName',
      'birthDate',
      'sex',
      'idNumber',
      'phone',
      'commune',
      'village',
      'ethnicity',
      'household',
      'education',
      'qualification',
      'needs',
      'arrivedAt',
      'interviews',
      'signedAt',
      'signature',
    ],
    values: heading,
    counted: ['persons', 'women'],
  },
  interviews: {
    ...always,
    fields: [
      'order',
      'at',
      'employer',
      'booth',
      'vacancy',
      'badgeNumber',
      'fullName',
      'birthDate',
      'sex',
      'commune',
      'outcome',
      'appointmentAt',
      'appointmentPlace',
      'reason',
      'tags',
      'rating',
      'note',
    ],
    values: [...heading, 'turns', 'persons'],
  },
  employers: {
    ...always,
    fields: [
      'order',
      'booth',
      'employer',
      'taxCode',
      'address',
      'contact',
      'phone',
      'authorises',
      'vacancy',
      'wanted',
      'wage',
      'jobGroup',
      'skilled',
      'place',
      'ages',
      'education',
      'qualification',
      'requirements',
      'benefits',
    ],
    values: [...heading, 'employers', 'vacancies', 'wanted', 'turns', 'persons'],
  },
  'employer-results': {
    ...always,
    fields: [
      'order',
      'booth',
      'employer',
      'vacancies',
      'wanted',
      'turns',
      'interviewed',
      'preSelected',
      'appointments',
      'hired',
    ],
    values: [...heading, 'employers', 'vacancies', 'wanted', 'turns', 'persons'],
  },
  indicators: { ...always, fields: ['order', 'title', 'unit', 'value', 'counts', 'field'], values: heading },
  breakdown: {
    ...always,
    fields: [...funnel, 'order', 'group'],
    values: [...heading, 'breakdown', 'breakdownCapitals'],
  },
  figures: { ...always, fields: ['breakdown', 'group', 'title', 'value'], values: heading },
  'employer-file': {
    fields: [
      'order',
      'reference',
      'fullName',
      'birthYear',
      'sex',
      'phone',
      'home',
      'needs',
      'vacancy',
      'outcome',
      'turns',
      'appointmentAt',
      'appointmentPlace',
      'note',
      'result',
      'workingSince',
      'contractNumber',
      'contractOn',
      'remark',
    ],
    values: [...heading, ...handedOver],
    // Without them no file comes back; without the purpose and the day of deletion none may go (Luật 91/2025/QH15 art. 25).
    mustShow: ['reference', 'result'],
    mustName: ['standing', 'purpose', 'deleteBy'],
  },
  handover: { ...always, fields: ['name', 'text'], values: [...heading, ...handedOver], mustShow: ['name', 'text'] },
  'year-fairs': {
    ...always,
    fields: [...funnel, 'order', 'fair', 'date', 'employers', 'wanted', 'target', 'connected'],
    values: year,
  },
  'year-communes': { ...always, fields: [...funnel, 'order', 'commune', 'target', 'visits'], values: year },
}
