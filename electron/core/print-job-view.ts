import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { PrintJob } from '../../shared/contract/printing.ts'
import type { PrintJobLine } from '../db/print-lists.ts'
import type { Store } from '../db/store.ts'
import { documentOf } from './documents/document-of.ts'
import { tellDocument } from './documents/tell.ts'
import { mergeFields } from './person-fields.ts'

/** A job as the contract shows it. Names are looked up now: in the queue lie ids only, and none of an erased person. */
export function showPrintJob(line: PrintJobLine, store: Store): PrintJob {
  const { id, kind, printer, format, status, reason } = line
  return {
    id,
    kind,
    printer,
    format,
    status,
    reason,
    at: line.queued_at,
    confirmedBy: line.confirmed_by,
    ...told(line, store),
    batchId: line.batch,
    station: stationName(line.station, store),
    waited: line.waited === 1,
    handedAt: line.handed_at,
  }
}

type Told = Pick<PrintJob, 'document' | 'badges' | 'fullName' | 'firstNumber' | 'lastNumber' | 'badgeId' | 'attendeeId'>

function told(line: PrintJobLine, store: Store): Told {
  const document = documentOf(line)
  if (document !== null)
    return { badges: 0, badgeId: null, lastNumber: null, ...tellDocument(document, line.fair, store) }
  return { document: null, ...(line.first_blank === null ? named(line, store) : nameless(line, store)) }
}

function named({ badges, first_badge: first, last_badge: last }: PrintJobLine, store: Store): Omit<Told, 'document'> {
  const badge = first === null ? undefined : store.badges.byId(first)
  const root = badge ? store.persons.rootOf(badge.person) : null
  const persons = root === null ? [] : store.persons.group(root)
  return {
    badges,
    fullName: persons.length === 0 ? null : mergeFields(persons).fullName,
    firstNumber: numberOf(first, store),
    lastNumber: numberOf(last, store),
    badgeId: badges === 1 ? first : null,
    attendeeId: badges === 1 && persons.length > 0 ? root : null,
  }
}

function numberOf(badgeId: string | null, store: Store): string | null {
  const badge = badgeId === null ? undefined : store.badges.byId(badgeId)
  return badge ? formatBadgeNumber(badge.letter, badge.counter) : null
}

function nameless({ first_blank: first, last_blank: last }: PrintJobLine, store: Store): Omit<Told, 'document'> {
  const letter = store.stations.own()?.letter ?? ''
  const number = (counter: number | null) => (counter === null ? null : formatBadgeNumber(letter, counter))
  return {
    badges: (last ?? 0) - (first ?? 0) + 1,
    fullName: null,
    firstNumber: number(first),
    lastNumber: number(last),
    badgeId: null,
    attendeeId: null,
  }
}

/** The letter of this machine, the name of a paired device. */
function stationName(id: string, { stations }: Store): string {
  const own = stations.own()
  if (id === '' || id === own?.id) return own?.letter ?? ''
  return stations.paired(id)?.name ?? ''
}
