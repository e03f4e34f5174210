import type { Words } from '../vi.ts'

const amount = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
const millions = (dong: number): string => amount.format(dong / 1_000_000)

/** What is offered and what fits whom. */
export const jobs: Words['jobs'] = {
  wage: (from, to) => {
    if (from !== null && to !== null)
      return from === to ? `${millions(from)} million` : `${millions(from)}–${millions(to)} million`
    if (from !== null) return `from ${millions(from)} million`
    return to === null ? 'ask at the booth' : `up to ${millions(to)} million`
  },
  ages: (from, to) => {
    if (from !== null && to !== null) return from === to ? `aged ${from}` : `aged ${from}–${to}`
    if (from !== null) return `from age ${from}`
    return to === null ? 'any age' : `up to age ${to}`
  },
  wantedCount: (wanted) => `${wanted} wanted`,
  reached: (reached, wanted) => `${reached} of ${wanted} reached`,
  full: 'Filled',
  placeKind: { 'in-province': 'In the province', 'out-of-province': 'Outside the province', abroad: 'Abroad' },
  otherGroup: 'Other work',
  noBooth: 'No booth yet',
  fit: {
    title: 'Vacancies that fit',
    titleOf: (who) => `Vacancies that fit ${who}`,
    open: 'Show',
    hide: 'Hide',
    key: 'Alt+J',
    print: 'Print these vacancies',
    printed: (printer) => `Sent to ${printer}.`,
    nothing: 'No vacancy fits yet.',
    nothingNext: 'Point this person to the vacancy board, or to the counsellors at the Center’s table.',
    noWishes: 'Nothing is known of the work, place or wage this person looks for. These ask for no training.',
    noWishesNothing: 'Nothing is known of the work, place or wage this person looks for.',
    noneMet: 'No vacancy meets what this person looks for. These ask for no training.',
    ask: 'Ask for wishes',
    more: (count) => (count === 1 ? '1 more vacancy' : `${count} more vacancies`),
    goTo: (booth) => `Go to booth ${booth}`,
    reasons: 'Why it fits',
    doubts: 'To be asked',
    reason: {
      occupation: ({ group }) => `${group}, as wished`,
      need: ({ placeKind }) => `${placeKind}, as wished`,
      place: ({ place }) => `Work in ${place}, as said`,
      wage: ({ wage, wished }) => `Pays ${wage}, ${wished} wished`,
      'open-to-all': () => 'Asks for no training',
    },
    doubt: {
      age: ({ ages, age }) =>
        age === null ? `For those ${ages}, birth year not known` : `For those ${ages}, this person is ${age}`,
      education: ({ education, heldEducation }) => `Asks for ${education}, ${heldEducation ?? 'schooling not known'}`,
      qualification: ({ qualification, heldQualification }) =>
        `Asks for ${qualification}, ${heldQualification ?? 'training not known'}`,
      'other-work': ({ group }) => `Other work than wished: ${group}`,
      elsewhere: ({ place, placeKind }) => `Elsewhere than wished: ${placeKind === '' ? place : placeKind}`,
      'wage-lower': ({ wage, wished }) => `Pays ${wage}, less than the ${wished} wished`,
      full: ({ reached, wanted }) => `Filled (${reached} of ${wanted})`,
    },
    someTraining: 'training',
  },
  board: {
    title: 'Vacancy board',
    open: 'Open the vacancy board',
    note: 'Choose the work you want and go to the booth with the number on the left.',
    column: { booth: 'Booth', vacancy: 'Vacancy', wage: 'Monthly wage', place: 'Place', wanted: 'Wanted' },
    total: (vacancies, wanted) =>
      `${vacancies === 1 ? '1 vacancy' : `${vacancies} vacancies`}, ${wanted} people wanted`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    goesOn: (seconds) => `Turns by itself every ${seconds} seconds`,
    stopped: 'Stays on this page',
    stop: 'Stop',
    start: 'Go on',
    next: 'Next page',
    previous: 'Previous page',
    wide: 'Full screen',
    leave: 'Close the board',
    empty: 'No vacancy yet.',
    emptyNext: 'Add vacancies in Employers and vacancies (F5).',
    continued: 'continued',
  },
}
