import type { Words } from '../vi.ts'

/** The printing room: the queue and its printers. */
export const printing: Words['printing'] = {
  title: 'Print badges',
  printer: 'Printer',
  printerDefault: "The system's default printer",
  isDefault: (name) => `${name} (default)`,
  noPrinters: 'This machine has no printer. Badges can still be downloaded as PDF and printed elsewhere.',
  format: 'Format',
}
