import type { Words } from '../vi.ts'

const number = (value: number): string => new Intl.NumberFormat('en').format(value)
const badges = (count: number): string => `${number(count)} ${count === 1 ? 'badge' : 'badges'}`

/** The print queue's room alone: a badge printed again, what waited from before, what is put right on a printer's pages. */
export const printQueue: Words['printQueue'] = {
  reprint: {
    title: 'Print the badge again',
    printed: (times) =>
      times === 0
        ? 'This badge has not come out yet.'
        : `This badge has come out ${times === 1 ? 'once' : `${number(times)} times`}.`,
    sameCode: 'The reprint keeps its number and QR code. A lost badge is replaced under Attendees (F3).',
    do: 'Print again',
  },
  restarted: {
    title: (count) => `${badges(count)} ${count === 1 ? 'has' : 'have'} been waiting since the program was last closed`,
    titleJobs: (jobs) =>
      `${number(jobs)} ${jobs === 1 ? 'print has' : 'prints have'} been waiting since the program was last closed`,
    note: 'Print them if the people are still here. If not, cancel them; no registration is lost.',
    resume: 'Print them',
    cancel: 'Cancel prints',
  },
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
