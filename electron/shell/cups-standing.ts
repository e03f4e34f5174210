import type { PrinterStanding } from '../../shared/contract/printing.ts'

/** What CUPS says of one printer (RFC 8011 §5.4). */
export type CupsPrinter = {
  /** 3 idle, 4 processing, 5 stopped */
  state: number
  /** Keywords such as `media-empty-warning`. */
  reasons: readonly string[]
  isAccepting: boolean
  /** Jobs in its queue that are not on paper yet. */
  waiting: number
}

const stopped = 5

/** The most telling first: a printer without paper is often said to be offline as well. */
const meanings: readonly (readonly [PrinterStanding, readonly string[]])[] = [
  ['jammed', ['media-jam']],
  ['no-paper', ['media-empty', 'media-needed']],
  [
    'needs-hand',
    [
      'cover-open',
      'door-open',
      'interlock-open',
      'input-tray-missing',
      'output-area-full',
      'output-tray-missing',
      'toner-empty',
      'marker-supply-empty',
      'marker-supply-missing',
      'marker-waste-full',
      'developer-empty',
      'opc-life-over',
      'fuser-over-temp',
      'fuser-under-temp',
      'service-needed',
      'cups-missing-filter',
    ],
  ],
  ['offline', ['offline', 'connecting-to-device', 'timed-out', 'shutdown', 'cups-remote-stopped']],
]

/**
 * How a printer stands. Paused and refusing always count; every other reason only while something waits in the queue:
 * CUPS hears of paper, jams and doors from the back-end of a job under way and of nobody else. What was last
 * said may be long past (a job taken back in the middle leaves its `media-jam-error` for ever), and nothing
 * would be sent that finds out. An empty second tray, of which a laser warns all day, holds up nothing either.
 */
export function standingOfCups({ state, reasons, isAccepting, waiting }: CupsPrinter): PrinterStanding {
  if (state === stopped || reasons.some((reason) => /^(moving-to-)?paused\b|^hold-new-jobs\b/.test(reason)))
    return 'paused'
  if (!isAccepting) return 'refusing'
  if (waiting === 0) return 'ready'
  const said = reasons.map(bare)
  return meanings.find(([, words]) => words.some((word) => said.includes(word)))?.[0] ?? 'ready'
}

function bare(reason: string): string {
  return reason.replace(/-(error|warning|report)$/, '')
}
