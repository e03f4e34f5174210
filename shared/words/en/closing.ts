import type { Words } from '../vi.ts'

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value)
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`

/** The end of the fair: what is still open, frozen figures, what was adjusted since. */
export const closing: Words['closing'] = {
  checklist: 'Before the figures are frozen',
  checklistNote: 'Settle what is open, or write down why it may stay so. The reasons are kept with the frozen figures.',
  progress: (left) =>
    left === 0 ? 'Every point is settled or has its reason.' : `${left} ${left === 1 ? 'point' : 'points'} left.`,
  item: {
    'unsent-phones': {
      title: 'Phones and laptops that have not sent everything',
      open: (open, at) => `${number(open)} waiting in devices${at === null ? '' : `, the oldest since ${at}`}.`,
      done: 'No device says that anything waits in it.',
      go: 'Open Set-up',
    },
    'untyped-sheets': {
      title: 'Paper sheets not typed',
      open: (open) => `${number(open)} given out and not typed to the end.`,
      done: 'Every sheet given out has been typed.',
      go: 'Open paper sheets',
    },
    'likely-duplicates': {
      title: 'Likely duplicates',
      open: (open) => `${counted(open, 'pair', 'pairs')} with one name and one year of birth.`,
      done: 'No two records share name and year of birth.',
      go: 'Open people',
    },
    gaps: {
      title: 'Incomplete records',
      open: (open) => `${counted(open, 'person lacks', 'people lack')} something the report needs.`,
      done: 'The records of everybody who came are complete.',
      go: 'Open what is missing',
    },
    'open-prints': {
      title: 'Prints not finished',
      open: (open, at) =>
        `${counted(open, 'print waits or failed', 'prints wait or failed')}${at === null ? '' : `, the oldest since ${at}`}.`,
      done: 'Nothing waits to be printed.',
      go: 'Open printing',
    },
    'people-inside': {
      title: 'People still inside',
      open: (open) => `${counted(open, 'person has', 'people have')} not been checked out.`,
      done: 'Nobody is inside any more.',
      go: 'Open people',
    },
    'not-on-a-sheet': {
      title: 'People on no signing sheet',
      open: (open) => `${counted(open, 'person came and is', 'people came and are')} on no signing sheet.`,
      done: 'Everybody who came is on a signing sheet.',
      go: 'Open signing sheets',
    },
    'unprinted-sheets': {
      title: 'Signing sheets not printed',
      open: (open) => `${counted(open, 'sheet was', 'sheets were')} made and not printed.`,
      done: 'Every signing sheet made has been printed.',
      go: 'Open signing sheets',
    },
    'undated-appointments': {
      title: 'Appointments without a day',
      open: (open) => `${counted(open, 'appointment has', 'appointments have')} no day and time.`,
      done: 'Every appointment has its day and time.',
      go: 'Open the booth',
    },
    'other-desks': {
      title: 'Desks with a machine of their own',
      open: (open, at) =>
        `${number(open)} other machines gave badge numbers at this fair${at === null ? '' : `, last heard at ${at}`}. This machine cannot know what they have not sent.`,
      done: 'This machine alone gave badge numbers at the fair.',
      go: 'Open Set-up',
    },
    copies: {
      title: 'Copies outside this machine',
      open: (_open, at) =>
        at === null
          ? 'There is no copy outside this machine. Open Copies and choose a stick.'
          : `The last copy is of ${at}; there are changes after it. Open Copies and press Copy now.`,
      done: 'Every change is in the copy outside this machine.',
      go: 'Open Copies',
    },
  },
  wave: 'Let it be, with a reason',
  waveFor: (title) => `Why it may stay open: ${title}`,
  waveField: 'Reason',
  waveShort: 'Write the reason, at least 3 letters.',
  waveSave: 'Let it be',
  waved: (reason) => `Let be: ${reason}`,
  unwave: 'Take back',
  freeze: {
    title: 'Freeze the figures',
    first:
      'The figures as they are now are kept as number 1 and the fair is closed. Later changes are still possible and are listed as adjustments.',
    again: (count) => `The figures as they are now are kept as number ${count}. Earlier ones stay.`,
    note: 'Why they are frozen again',
    noteMissing: 'Write why they are frozen again, at least 3 letters.',
    press: 'Freeze the figures',
    done: (count) => `The figures are frozen as number ${count}.`,
  },
  snapshots: 'Frozen figures',
  noneYet: 'The figures have not been frozen yet.',
  noneYetNext: 'Until then every document says “provisional figures”.',
  number: (count, letter) => `Number ${count}${letter === null ? '' : ` (desk ${letter})`}`,
  at: (time, day) => `${time} on ${day}`,
  by: (name) => `Frozen by ${name}`,
  reason: (note) => `Why again: ${note}`,
  wavedThrough: 'Let be when they were frozen',
  wavedItem: (title, open, reason) => `${title} (${number(open)}): ${reason}`,
  figures: { indicator: 'Indicator', frozen: 'Frozen', now: 'Now', difference: 'Difference' },
  employers: {
    title: 'By employer',
    name: 'Employer',
    turns: 'Turns',
    interviewed: 'People',
    preSelected: 'Pre-selected',
    hired: 'Hired',
  },
  allFigures: 'Every indicator of these figures',
  adjustments: 'Adjusted since',
  noAdjustments: 'Nothing has changed since they were frozen.',
  sameFigures: 'The indicators are the same.',
  adjustmentCount: (changes) => `${number(changes)} ${changes === 1 ? 'change' : 'changes'} since they were frozen`,
  moreChanges: (changes) => `and ${number(changes)} before that`,
  change: {
    arrived: 'a person added',
    'listed-ahead': 'a person registered ahead',
    withdrawn: 'a person taken back',
    corrected: 'put right',
    consent: 'refused use for statistics',
    merged: 'duplicates merged',
    separated: 'records taken apart',
    erased: 'data erased on request',
    interview: 'a turn added',
    'interview-corrected': 'a turn put right',
    'interview-withdrawn': 'a turn taken back',
    service: 'counselling added',
    'service-withdrawn': 'counselling taken back',
    handbook: 'a handbook added',
    'handbook-withdrawn': 'a handbook taken back',
    child: 'a child counted',
    employer: 'an employer put right',
    vacancy: 'a vacancy put right',
    'follow-up': 'follow-up',
  },
  badge: (badge) => `Badge ${badge}`,
  desk: (letter) => `Desk ${letter}`,
  arrived: 'time of arrival',
  when: 'When',
  what: 'What',
  who: 'Whose',
  which: 'Of what',
}
