import type { Words } from '../vi.ts'

/** Words on the badge itself and beside its drawing. */
export const badge: Words['badge'] = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number, name) => `Badge ${number} of ${name}`,
  nameCut: 'The name is longer than the badge and is cut short in print. Check the badge before handing it over.',
  formats: { 'a4-8up': 'A4, 8 badges a sheet', 'card-90x55': 'Single badge 90 × 55 mm' },
}
