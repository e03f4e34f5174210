import type { Words } from '../vi.ts'

/** Employers and vacancies, printing, lists and reports. */
export const office: Words['office'] = {
  employers: {
    add: 'Add employer',
    name: 'Name of the employer',
    booth: 'Booth no.',
    save: 'Save employer',
    empty: 'No employer yet.',
    emptyNext: 'Add the first in the form beside.',
    vacancies: (count) => (count === 1 ? '1 vacancy' : `${count} vacancies`),
    wantedTotal: (wanted) => `${wanted} wanted`,
    addVacancy: 'Add vacancy',
    vacancyTitle: 'Vacancy',
    wanted: 'Number wanted',
    saveVacancy: 'Save vacancy',
    nameMissing: 'Fill in the name.',
    titleMissing: 'Fill in the vacancy.',
    wantedWrong: 'A whole number from 1.',
    saved: (name) => `${name} saved.`,
    edit: (name) => `Edit ${name}`,
    editing: 'Edit employer',
  },
}
