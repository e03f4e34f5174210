import type { Words } from '../vi.ts'

/** Words on the badge itself and beside its drawing. */
export const badge: Words['badge'] = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number, name) => `Badge ${number} of ${name}`,
  blankDrawing: (number) => `Badge ${number} without a name`,
  backDrawing: 'Back of the badge',
  nameLine: 'Full name',
  needs: {
    'job-in-province': 'In the province',
    'job-other-province': 'Other province',
    'job-abroad': 'Work abroad',
    'vocational-training': 'Training',
    'labour-law-advice': 'Policy advice',
    'unemployment-insurance': 'Unempl. insurance',
    loan: 'Loan',
    other: 'Other',
  },
  back: {
    booths: 'Booths',
    programme: 'Programme',
    vacancies: 'At the right: vacancies',
  },
  test: {
    title: 'Test page',
    sides:
      'Measure with a ruler from the left edge of the paper to mark 10. If it is 12 mm, the print lies 2 mm too far right: take 2 off To the right. Measure from the top edge in the same way for Down.',
    correction: (x, y) => `Corrected: right ${x}, down ${y} mm`,
  },
  nameCut: 'The name is longer than the badge and is cut short in print. Check the badge before handing it over.',
  formats: {
    'a4-8up': 'Plain A4 to cut, 8 a sheet',
    'a4-10up': 'Plain A4 to cut, 10 a sheet',
    'a4-sticker-8': 'A4 stickers, 8 of 99.1 × 67.7 mm',
    'a4-sticker-10': 'A4 stickers, 10 of 99.1 × 57 mm',
    'card-90x55': 'Single card 90 × 55 mm',
    'card-86x54': 'Single card 86 × 54 mm',
    'roll-80': 'Thermal roll 80 mm',
    'roll-58': 'Thermal roll 58 mm',
  },
}
