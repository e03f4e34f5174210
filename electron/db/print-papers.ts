import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import type { Connection } from './open.ts'

/** What lies in printers, as far as their jobs tell. */
export function openPrintPapers(connection: Connection) {
  const lastBadgeFormat = connection.prepare<[string], { format: BadgeFormatName }>(
    `SELECT format FROM print_job WHERE printer = ? AND document IS NULL AND status <> 'by-hand' ORDER BY place DESC LIMIT 1`,
  )
  const lastBadgePrinter = connection.prepare<[], { printer: string }>(
    `SELECT printer FROM print_job WHERE printer <> '' AND document IS NULL ORDER BY place DESC LIMIT 1`,
  )
  return {
    /** The format a printer's last badges had, a test page counted in; null for one that never printed any. */
    lastBadgeFormat: (printer: string): BadgeFormatName | null => lastBadgeFormat.get(printer)?.format ?? null,
    /** Where badges were sent last; null before the first. */
    lastBadgePrinter: (): string | null => lastBadgePrinter.get()?.printer ?? null,
  }
}
