import type { Words } from '../vi.ts'

const number = (value: number): string => new Intl.NumberFormat('en').format(value)
const badges = (count: number): string => `${number(count)} ${count === 1 ? 'badge' : 'badges'}`
const jobs = (count: number): string => `${number(count)} ${count === 1 ? 'print' : 'prints'}`

/** The printing room: the queue, who is to be called, and this machine's printer. */
export const printing: Words['printing'] = {
  title: 'Print badges',
  partsLabel: 'Parts of the printing room',
  parts: { queue: 'Print queue', stacks: 'Print many', design: 'Layout' },
  standing: {
    ready: 'ready',
    unknown: 'state not known',
    gone: 'printer not found',
    paused: 'paused',
    refusing: 'takes no prints',
    offline: 'not connected',
    'no-paper': 'out of paper',
    jammed: 'paper jam',
    'needs-hand': 'needs a look',
  },
  standingNext: {
    gone: 'Switch the printer on and plug the cable in again.',
    paused: 'On this computer open the printer settings and choose to continue printing.',
    refusing: 'Switch the printer off and on. If it still takes nothing, ask the technician.',
    offline: 'Check the power cord and the cable to the computer.',
    'no-paper': 'Put paper into the tray.',
    jammed: 'Open the printer, take the jammed sheet out and close it.',
    'needs-hand': 'Look at the display or the lights of the printer.',
  },
  status: {
    queued: 'Waiting',
    sending: 'Being sent',
    sent: 'Sent to printer',
    confirmed: 'Printed',
    failed: 'Not printed',
    cancelled: 'Cancelled',
    'by-hand': 'Written by hand',
  },
  kind: {
    first: 'First print',
    reprint: 'Reprint',
    batch: 'Printed ahead',
    blank: 'Preprinted badge',
    test: 'Test page',
  },
  reason: {
    gone: 'The printer is not found.',
    paused: 'The printer is paused.',
    refusing: 'The printer takes no prints.',
    offline: 'The printer is not connected.',
    'no-paper': 'The printer is out of paper.',
    jammed: 'Paper is jammed in the printer.',
    'needs-hand': 'The printer needs a look.',
    restarted: 'Waits since the program was last closed. Press Print them above if it is still wanted.',
    interrupted: 'The computer went down while sending. Look in the tray first: no badge there, press Try again.',
    refused: 'The printer refused this. Check paper and cable, then press Try again.',
    'not-drawn': 'This badge could not be drawn. Press Try again; if it still fails, write it by hand.',
    lost: 'The print was lost or cancelled at the printer. No badge came out: press Try again.',
  },
  waitsBehind: 'Waits its turn.',
  sentNote: 'When the badge is out, press Came out, or simply go on.',
  witness: {
    system: 'The printer says it is done.',
    clerk: 'Seen by the desk.',
    next: 'The next person’s turn came.',
  },
  byHandNote: 'Number and name were written by hand.',
  whoBlank: 'No name yet',
  whoTest: 'Test page',
  whoErased: 'A person whose data was erased',
  whoMore: (name, more) => `${name} and ${number(more)} more`,
  numbers: (first, last) => `${first} to ${last}`,
  badges,
  systemsPrinter: 'default printer',

  queue: {
    label: 'Badges being printed',
    scopeLabel: 'Show',
    scope: { open: 'Not finished', all: 'All' },
    empty: 'No badge waits to be printed',
    emptyNext: 'Press Save and print at the registration desk (F2): the badge is shown here until it is out.',
    emptyAll: 'This machine has printed no badge yet',
    shortened: (shown) => `Only the last ${jobs(shown)} are shown.`,
    move: 'up, down',
    firstAndLast: 'first, last',
    action: {
      retry: 'Try again',
      resume: 'Print it',
      reprint: 'Print again',
      confirm: 'Came out',
      'by-hand': 'By hand',
      cancel: 'Cancel print',
    },
  },
  reprint: {
    title: 'Print the badge again',
    printed: (times) =>
      times === 0
        ? 'This badge has not come out yet.'
        : `This badge has come out ${times === 1 ? 'once' : `${number(times)} times`}.`,
    sameCode: 'The reprint keeps its number and QR code. A lost badge is replaced under Attendees (F3).',
    do: 'Print again',
  },
  byHand: {
    title: 'Badge by hand',
    note: 'Write this number and name on a card. Its print is called off.',
  },
  trouble: {
    title: (printer, standing) => `Printer ${printer}: ${standing}`,
    titleDefault: 'This machine has no default printer',
    waiting: (count) =>
      `${badges(count)} ${count === 1 ? 'waits' : 'wait'}. Go on registering; badges come out by themselves once the printer runs again.`,
    nothingWaits: 'No badge waits yet.',
    moveTo: (printer) => `Move all to printer ${printer}`,
    noOther: 'There is no other printer to move them to.',
    moved: (count, printer) => `${jobs(count)} moved to printer ${printer}.`,
    fromNowOn: (printer) => `From now on this machine prints on ${printer}.`,
  },
  restarted: {
    title: (count) => `${badges(count)} ${count === 1 ? 'has' : 'have'} been waiting since the program was last closed`,
    note: 'Print them if the people are still here. If not, cancel them; no registration is lost.',
    resume: 'Print them',
    cancel: 'Cancel prints',
  },
  batch: {
    title: (time, printer) => `Many badges at ${time}, printer ${printer}`,
    progress: (done, count) => `${number(done)} of ${badges(count)} printed`,
    rest: (waiting, failed, cancelled) =>
      [
        waiting > 0 ? `${number(waiting)} waiting` : '',
        failed > 0 ? `${number(failed)} failed` : '',
        cancelled > 0 ? `${number(cancelled)} cancelled` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    cancel: 'Cancel the rest',
    resume: 'Print the rest',
  },
  call: {
    title: 'Call to collect',
    note: 'Badges that came out late: call the name, hand the badge over, press Handed over.',
    handed: 'Handed over',
    handedOne: (name) => `Handed over: ${name}`,
    handedAll: 'All handed over',
    large: 'Show large',
    largeNote: 'Please come to the desk to collect your badge.',
    more: (people) => `and ${number(people)} more`,
  },

  printers: "This machine's printer and format",
  printer: 'Printer',
  printerDefault: "The system's default printer",
  printerDefaultNamed: (name) => `Default printer (${name})`,
  noPrinters:
    'This machine has no printer. Badges can still be downloaded as PDF under Print many, or written by hand.',
  format: 'Format',
  offset: {
    title: 'Adjust the print',
    of: (printer) => `Printer ${printer}`,
    how: 'Print a test page and measure with a ruler from the left edge of the paper to mark 10. If it is 12 mm, take 2 off To the right; if it is 8 mm, add 2. Measure from the top edge in the same way for Down.',
    right: 'To the right, mm',
    down: 'Down, mm',
    less: (what) => `0.5 less: ${what}`,
    more: (what) => `0.5 more: ${what}`,
    range: 'Enter a number from −20 to 20.',
    save: 'Save adjustment',
    saved: 'Adjustment saved.',
    test: 'Print test page',
    testSent: 'The test page is in the print queue.',
  },
}
