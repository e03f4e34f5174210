import type { Words } from '../vi.ts'

const figure = (count: number): string => new Intl.NumberFormat('en').format(count)

/** The papers printed before the fair. */
export const kit: Words['kit'] = {
  note: 'Choose what to print and press once. Booth cards with a QR for phones are printed in Devices.',
  list: 'Papers of the fair',
  paper: {
    'table-signs': 'Table signs',
    'vacancy-leaflet': 'Vacancy leaflet',
    'privacy-poster': 'Privacy notice',
    'helper-guide': 'Guide for helpers',
    signing: 'Signing lists of those registered ahead, by commune',
    badges: 'Badges with names of those registered ahead',
    sheets: 'Paper sheets: interviews and registrations',
  },
  about: {
    'table-signs': (count) => `${figure(count)} tables, folded to stand`,
    'vacancy-leaflet': (count) => `${figure(count)} vacancies in large type, by table; print one set and copy it`,
    'privacy-poster': () => 'For the wall beside the desk; also sharp on A3',
    'helper-guide': () => 'One for each desk',
    signing: (count) => `${figure(count)} people on no list yet; once printed, sheets and lines do not change`,
    badges: (count) => `${figure(count)} badges not printed`,
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
    sheets: 'Every booth has a sheet.',
  },
  pages: (pages, about) => `${about ? 'about ' : ''}${figure(pages)} ${pages === 1 ? 'page' : 'pages'}`,
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
  print: (papers, pages) => `Print ${figure(papers)} kinds, ${figure(pages)} pages`,
  printNone: 'Print the kit',
  printKey: 'Alt+I',
  noneChosen: 'Choose at least one paper.',
  printing: (name) => `Sending: ${name}`,
  sent: (papers) => `${figure(papers)} kinds were put into the print queue.`,
  toQueue: 'See the print queue',
  failed: (name) => `${name}:`,
  pdf: 'Save PDF',
  pdfOf: (name) => `Save PDF: ${name}`,
  wanted: (name) => `Print ${name}`,
}
