import type { Words } from '../vi.ts'

const figure = (count: number): string => new Intl.NumberFormat('en').format(count)

/** The papers printed before the fair. */
export const kit: Words['kit'] = {
  note: 'Choose what is needed and press once: print now, or save a file to print elsewhere. Booth cards with a QR are printed in Devices.',
  list: 'Papers of the fair',
  paper: {
    'table-signs': 'Table signs',
    'vacancy-leaflet': 'Vacancy leaflet',
    'privacy-poster': 'Privacy notice',
    'helper-guide': 'Guide for helpers',
    signing: 'Signing lists of those registered ahead, by commune',
    badges: 'Badges with names of those registered ahead',
    blanks: 'Badges printed ahead (without a name)',
    sheets: 'Paper sheets: interviews and registrations',
  },
  about: {
    'table-signs': (count) => `${figure(count)} tables, folded to stand`,
    'vacancy-leaflet': (count) => `${figure(count)} vacancies in large type, by table; print one set and copy it`,
    'privacy-poster': () => 'For the wall beside the desk, read from 2 metres (A3: 3 metres)',
    'helper-guide': () => 'One for each desk',
    signing: (count) => `${figure(count)} people on no list yet; once printed, sheets and lines do not change`,
    badges: (count) => `${figure(count)} badges not printed`,
    blanks: (count) => `${figure(count)} more for people not registered ahead`,
    sheets: (count) =>
      count === 0
        ? 'Two for the desk'
        : `${figure(count)} booths without a sheet; one for each booth, two for the desk`,
  },
  nothing: {
    'table-signs': 'No employer yet.',
    'vacancy-leaflet': 'No vacancy yet.',
    signing: 'Nobody registered ahead is without a list.',
    badges: 'No badge is left to be printed ahead.',
    blanks: 'There are that many.',
    sheets: 'Every booth has a sheet.',
  },
  pages: (pages) => `${figure(pages)} ${pages === 1 ? 'page' : 'pages'}`,
  counting: 'Counting pages',
  blanks: {
    total: 'Badges in all',
    wrong: (most) => `Type a number from 1 to ${figure(most)}.`,
    made: (count, letter) => `Desk ${letter} has ${figure(count)}.`,
    otherPaper: (count) => `${figure(count)} of them on other paper.`,
    by: {
      target: (total, target, ahead) =>
        `Proposed ${figure(total)}: a target of ${figure(target)} people${ahead === 0 ? '' : `, less ${figure(ahead)} registered ahead`}.`,
      ahead: (total, ahead) =>
        `Proposed ${figure(total)}: half of the ${figure(ahead)} registered ahead, as there is no target.`,
      usual: (total) => `Proposed ${figure(total)}: there is no target and nobody is registered ahead.`,
    },
  },
  poster: {
    size: 'Paper of the notice',
    a4: 'A4',
    a3: 'A3',
    loadA3: 'Load A3 paper before you press Print.',
    noA3: (printer) =>
      printer === ''
        ? 'There is no printer: save the A3 PDF and have it printed at a shop.'
        : `Printer ${printer} does not say that it prints A3: save the A3 PDF and have it printed at a shop.`,
  },
  printed: {
    out: (when) => `Printed ${when}`,
    waiting: (when) => `Waiting since ${when}`,
    failed: (when) => `Failed ${when}`,
    saved: (when) => `Saved as PDF ${when}`,
    never: 'Not printed',
  },
  today: (time) => time,
  yesterday: (time) => `${time} yesterday`,
  changed: {
    added: (name, count) =>
      name === 'signing' || name === 'badges'
        ? `${figure(count)} new people`
        : name === 'sheets'
          ? `${figure(count)} new booths`
          : `${figure(count)} new employers`,
    altered: (count) => `${figure(count)} employers changed`,
    gone: (count) => `${figure(count)} employers gone`,
    head: 'name, day or place of the fair changed',
  },
  unchanged: 'Nothing has changed since.',
  failedNote: 'See the printer in Printing (F6).',
  print: (papers, pages) => `Print the kit: ${figure(papers)} kinds${pages === null ? '' : `, ${figure(pages)} pages`}`,
  printNone: 'Print the kit',
  printKey: 'Alt+I',
  noneChosen: 'Choose at least one paper.',
  printing: (name) => `Sending: ${name}`,
  sent: (papers) => `${figure(papers)} kinds were put into the print queue.`,
  toQueue: 'See the print queue',
  failed: (name) => `${name}:`,
  pdf: 'Save PDF',
  pdfOf: (name) => `Save PDF: ${name}`,
  printer: {
    none: 'There is no printer. What is printed waits until there is one; to print elsewhere, save a PDF.',
    waits: (name) =>
      `Printer ${name} does not print, see Printing (F6). What is printed waits in the queue; to print elsewhere, save a PDF.`,
  },
  file: {
    whole: 'Save the whole kit as one PDF',
    some: (papers) => `Save ${figure(papers)} kinds as one PDF`,
    none: 'Save as one PDF',
    key: 'Alt+S',
    badgesOut:
      'The file has A4 pages only. Badges are set to a size of their own and are left out; choose an A4 size in Printing (F6) to have them in.',
    a3Out: 'In this file the notice is an A4 page. Save the A3 one from its own line.',
    stopKey: 'Alt+D',
    stopped: 'Stopped, there is no file. Sheets and badges numbered for it are used the next time.',
  },
}
