import type { Words } from '../vi.ts'

/** A person's badge on its way to paper, as desk and person page tell it: printed, written by hand, given out, replaced. */
export const paper: Words['paper'] = {
  byHand: {
    title: 'Badge by hand',
    open: 'By hand',
    note: 'Write this number and name on a card. Its print is called off.',
    noPrint: 'Write this number and name on a card.',
    notCalledOff:
      'Write this number and name on a card. This badge may still be printed: if it comes out, throw it away.',
    done: 'Written',
    nothing: 'No badge to write by hand yet',
    nothingNote: 'Save somebody first, then press Alt+V.',
  },
  print: {
    none: 'Saved, badge not printed.',
    sending: 'Sending to the printer…',
    queued: (printer) => `Queued at printer ${printer}.`,
    waits: (printer) => `Waiting for printer ${printer}`,
    noPrinter: 'Waiting for a printer',
    sent: (printer) => `Sent to printer ${printer}.`,
    confirmed: (printer) => `Printed at ${printer}.`,
    failed: 'The badge was not printed',
    cancelled: 'The print was called off.',
    byHand: 'Written by hand: not printed.',
    already: 'This badge was printed before.',
    alreadyNote: 'Take it from the printed stack. If it is not there, press Reprint.',
    byHandOffer: 'Somebody is waiting: press By hand (Alt+V).',
    reason: {
      restarted: 'Waiting since before the program was opened again. Go on under Badges (F6).',
      interrupted: 'The machine went down while printing. Look in the tray before printing again.',
      refused: 'The printer did not take it. Look at the printer, then print again.',
      'not-drawn': 'The badge could not be drawn. Print again, or write it by hand.',
      lost: 'The print was cancelled at the printer. Print again if still needed.',
    },
  },
  prints: {
    label: 'Prints of this badge',
    times: (times) => (times === 0 ? 'Never printed' : times === 1 ? 'Printed once' : `Printed ${times} times`),
    again: 'reprint',
    status: {
      queued: 'waiting',
      sending: 'being sent',
      sent: 'sent to the printer',
      confirmed: 'printed',
      failed: 'failed',
      cancelled: 'called off',
      'by-hand': 'by hand',
    },
  },
  printedBefore: (count) => `Printed before: ${count}. Take them from the printed stack.`,
  printsWait: (count, why) => `${count === 1 ? '1 badge waits' : `${count} badges wait`} for the printer. ${why}`,
  replaceScan: 'To give a preprinted badge, scan it now. Otherwise a new one is printed.',
  replaceBlank: (number) => `New badge: ${number}`,
  replaceBlankNote: 'Write the name on it. Nothing is printed.',
}
