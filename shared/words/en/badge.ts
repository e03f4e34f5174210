import type { Words } from '../vi.ts'

/** Words on the badge itself and beside its drawing. */
export const badge: Words['badge'] = {
  rehearsal: 'CHẠY THỬ',
  visitor: 'KHÁCH',
  drawing: (number, name) => `Badge ${number} of ${name}`,
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
