import type { Words } from '../vi.ts'

/** What the card reader noticed: what to look at, why a code is no card, what to type again. */
export const warning: Words['warning'] = {
  card: {
    'number-birth-year-differs': 'ID number and birth year do not agree. Look at the card again.',
    'number-sex-differs': 'ID number and sex do not agree. Look at the card again.',
    'under-16': 'Under 16: the guardian has to agree too.',
    'birth-year-only': 'The card gives the birth year only.',
    'birth-day-perhaps-unknown': 'Born 01/01: the card may know the year only.',
    'old-id-unreadable': 'The old ID number could not be read; it is not needed.',
    'issue-date-unreadable': 'The date of issue could not be read; it is not needed.',
    'sex-word-damaged': 'The word for the sex was damaged in the scan. Check it.',
    'sex-from-number': 'The sex is taken from the ID number. Look at the card.',
    'text-repaired': 'Accented text was repaired. Compare it with the card.',
    'name-unusual': 'An unusual spelling of the name. Compare it with the card.',
    'name-without-marks': 'The name has no marks. Compare it with the card.',
  },
  refusal: {
    empty: 'An empty code. Scan again.',
    'too-long': 'Too long for a citizen card.',
    'badge-code': 'A row of digits, not a citizen card. If it is a badge, scan it again.',
    'number-only': 'Only a number, no name. Type the name into the form.',
    'bank-qr': 'That is a bank transfer code. Scan the code on the citizen card.',
    url: 'That is a web address. Scan the code on the citizen card.',
    vneid: 'The code in the VNeID app cannot be read. Scan the card, or type into the form.',
    'insurance-card': 'That is a health insurance card. Scan the code on the citizen card.',
    'unknown-qr': 'That is neither a citizen card nor a badge.',
    'not-a-card': 'That is not a citizen card.',
    'half-card': 'Only part of the card was read. Scan again.',
    'two-cards': 'Two cards ran together. Scan one at a time.',
    'id-number-unreadable': 'The ID number was damaged in the scan. Scan again, or type it.',
  },
  part: { name: 'full name', address: 'address', 'birth-date': 'birth date' },
}
