import type { Words } from '../vi.ts'

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value)
const people = (count: number): string => `${number(count)} ${count === 1 ? 'person' : 'people'}`

/** Signing sheets: as they fill, as they are printed, and as they come back signed. */
export const signing: Words['signing'] = {
  totals: (came, onLine, onRegister, onNone) =>
    `${people(came)} came: ${number(onLine)} on a sheet, ${onRegister === 0 ? '' : `${number(onRegister)} on a paper register, `}${number(onNone)} on none yet.`,
  filling: 'The sheet being filled',
  fillingCount: (lines, of) => `${lines}/${of} people`,
  fillingNote: 'With 20 people the sheet is closed: its number and its lines no longer change.',
  freezeFilling: 'Print it as it is',
  autoPrint: 'Print by itself when 20 people are on it',
  ahead: 'Registered ahead, on no list yet',
  aheadPeople: (name, count) => `${name === '' ? 'Commune not told' : name}: ${people(count)}`,
  freezeAhead: 'Make and print the communes’ lists',
  handbooks: 'Handbooks given, not on a sheet yet',
  handbookPeople: (title, count) => `${title}: ${people(count)}`,
  freezeHandbook: (title) => `Make and print a sheet: ${title}`,
  freezeHandbookShort: 'Make and print',
  list: 'Sheets made',
  empty: 'There is no signing sheet yet.',
  emptyNext:
    'The first makes itself once 20 walk-ins are registered. Lists of people registered ahead are made before the doors open.',
  sheet: (label) => `Sheet ${label}`,
  kind: {
    'walk-in': 'Walk-ins',
    ahead: (commune) => `Registered ahead${commune === null ? '' : `, ${commune}`}`,
    handbook: (title) => `Handbook: ${title}`,
  },
  people: (lines) => `${number(lines)} ${lines === 1 ? 'line' : 'lines'}`,
  notPrinted: 'not printed',
  print: {
    waiting: (time) => `waiting to be printed since ${time}`,
    out: (time) => `printed ${time}`,
    failed: (time) => `printing failed ${time}`,
  },
  signed: (signed, lines) => `${signed}/${lines} signed`,
  struck: (lines) => `${number(lines)} crossed out`,
  corrected: (lines) => `${number(lines)} put right`,
  frozen: (time) => `Made at ${time}`,
  printSheet: 'Print this sheet',
  printAgain: 'Print again',
  pdf: 'Save PDF',
  printed: (printer) => `Sent to the printer ${printer}.`,
  saved: 'PDF made.',
  column: { row: 'No.', name: 'Full name', born: 'Born', home: 'Village, commune', state: 'Note', signed: 'Signed' },
  state: {
    absent: 'has not come',
    undone: 'crossed out: registration undone',
    elsewhere: 'crossed out: duplicate',
    erased: 'Erased on request',
    unheard: 'Not received from another desk yet',
  },
  instead: (line) => `counts on line ${line}`,
  field: { fullName: 'full name', born: 'year of birth', sex: 'sex', home: 'home', copies: 'copies' },
  correction: (field, now, time) =>
    `${field} put right: ${now === '' ? 'left empty' : now}${time === null ? '' : `, at ${time}`}`,
  signedLine: (position, name) => `Line ${position}, ${name}: signed`,
  allSigned: 'The whole sheet is signed',
  noneSigned: 'Unmark the whole sheet',
  back: 'People on no sheet yet',
  unlisted: 'People on no sheet yet',
  unlistedNote: 'Whoever came last goes onto the sheet being filled at the desk that registered them.',
  nobodyUnlisted: 'Everybody who came is on a signing sheet.',
  nobodyYet: 'Nobody has come yet.',
  arrived: 'Came',
  badge: 'Badge',
  where: 'Signs where',
  ofDesk: (letter) => `Desk ${letter}`,
  register: (sheet) => `Paper register, sheet ${sheet}`,
  more: (count) => `and ${people(count)} more`,
}
