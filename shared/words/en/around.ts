import type { Words } from '../vi.ts'

export const around: Words['around'] = {
  seat: {
    nobody: 'Nobody named',
    note: 'Who sits here; named in every change. Press to change (Alt+O).',
    title: 'Who sits at this machine?',
    noName: 'Name nobody',
    empty: 'There is no list of operators yet.',
    emptyDesk: 'Ask the organizer to add names in Job fairs, Operators.',
    toList: 'Add operators',
  },
  realCard: {
    title: 'Open the real fair?',
    whose: (name) => `The card of ${name} is no sample card.`,
    unread: 'The card just scanned is no sample card.',
    why: 'Nobody real is taken into a rehearsal.',
    goes: (fair) => `${fair} opens, and the card just scanned is registered there.`,
    yes: 'Open the real fair',
    no: 'No, go on practising',
    ask: 'Ask the organizer to open the real fair on the host, then scan again.',
  },
  notOpen: {
    title: 'The fair is not open',
    note: 'This fair is still a draft. Open it and register, or register before it opens?',
    noteDesk: 'This fair is still a draft; the organizer opens it on the host. Register before it opens?',
    open: 'Open and register',
    anyway: 'Register, do not open',
  },
}
