import { openAttendances } from './attendances.ts'
import { openBadges } from './badges.ts'
import { openChangeLog } from './change-log.ts'
import { openChildren } from './children.ts'
import { openCopies } from './copies.ts'
import { openDerived } from './derived.ts'
import { openDevices } from './devices.ts'
import { openExports } from './exports.ts'
import { openDrafts } from './drafts.ts'
import { openFairs } from './fairs.ts'
import { openFigures } from './figures.ts'
import { openFollowUps } from './follow-ups.ts'
import { openGaps } from './gaps.ts'
import { openHeard } from './heard.ts'
import { openInterviews } from './interviews.ts'
import { openLeases } from './leases.ts'
import { openListImports } from './list-imports.ts'
import type { Connection } from './open.ts'
import { openOperators } from './operators.ts'
import { openPairings } from './pairings.ts'
import { openPaperSheets } from './paper-sheets.ts'
import { openPersons } from './persons.ts'
import { openPrintJobs } from './print-jobs.ts'
import { openReadiness } from './readiness.ts'
import { openReached } from './reached.ts'
import { openReceipts } from './receipts.ts'
import { openRehearsals } from './rehearsals.ts'
import { openRows } from './rows.ts'
import { openSearch } from './search.ts'
import { openServices } from './services.ts'
import { openSettings } from './settings.ts'
import { openSigners } from './signers.ts'
import { openSigning } from './signing.ts'
import { openSnapshots } from './snapshots.ts'
import { openSheetEntries } from './sheet-entries.ts'
import { openStations } from './stations.ts'
import { openVillages } from './villages.ts'
import { openWaiting } from './waiting.ts'

/**
 * The whole database room as the rules see it: reading by noun, writing through the change log.
 * Every statement is prepared here, so a slip in one shows at start and in the first test.
 */
export type Store = ReturnType<typeof openStore>

export function openStore(connection: Connection, now: () => number) {
  const rows = openRows(connection)
  const derived = openDerived(connection)
  const stations = openStations(connection)
  let stationId = stations.own()?.id
  const station = () => {
    stationId ??= stations.own()?.id
    if (stationId === undefined) throw new Error('this station has no identity yet')
    return stationId
  }
  const changes = openChangeLog(connection, rows, derived, station, now)
  const transaction = connection.transaction((work: () => unknown) => {
    const result = work()
    derived.flush()
    return result
  })
  if (!connection.readonly && derived.isIndexMissing()) connection.transaction(() => derived.fillIndex()).immediate()

  return {
    rows,
    changes,
    stations,
    ...openOwnAffairs(connection),
    ...openSetUp(connection),
    persons: openPersons(connection),
    search: openSearch(connection, derived),
    attendances: openAttendances(connection),
    badges: openBadges(connection),
    children: openChildren(connection),
    interviews: openInterviews(connection),
    fairs: openFairs(connection),
    villages: openVillages(connection),
    waiting: openWaiting(connection),
    ...openWholeFairs(connection),
    services: openServices(connection),
    ...openPapers(connection),

    /** One transaction, on disk when it returns; a throw undoes all of it. */
    atomically<Value>(work: () => Value): Value {
      try {
        return transaction.immediate(work) as Value
      } catch (error) {
        derived.forget()
        stations.forget()
        throw error
      }
    },

    copies: openCopies(connection),
    ...openUpkeep(connection),

    close: (): void => void connection.close(),
  }
}

/** So long a reader that keeps what was erased is let be before the next try, in ms. */
const scrubAgain = 1000

/** The database as a whole. */
function openUpkeep(connection: Connection) {
  const merge = connection.prepare<[number]>(`INSERT INTO person_search (person_search, rank) VALUES ('merge', ?)`)
  const written = connection.prepare<[], { rows: number }>('SELECT total_changes() AS rows')
  const reading = connection.transaction((read: () => unknown) => read())
  let again: NodeJS.Timeout | null = null
  const scrub = (): void => {
    if (again) clearTimeout(again)
    again = null
    if (!connection.open) return
    // A long work may be reading: the desk does not wait for it, and tries again.
    connection.pragma('busy_timeout = 0')
    try {
      const busy = connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true })
      if (busy === 1) again = setTimeout(scrub, scrubAgain).unref()
    } finally {
      connection.pragma('busy_timeout = 2000')
    }
  }
  return {
    /**
     * Everything `read` asks is answered as of one moment, whatever is written meanwhile. It holds up no writer, but what
     * is erased meanwhile stays in the write-ahead log until it returns: read, let go, and only then write files.
     */
    atOneMoment: <Value>(read: () => Value): Value => reading.deferred(read) as Value,

    /**
     * Overwrites what deletions left in the write-ahead log, now or as soon as no long work reads any more: an erased name
     * must be in no file.
     */
    scrub,

    /**
     * The search index is written in stretches, one for each transaction, and whatever is looked up or taken out of it is
     * looked for in all of them. Brings those of like size together, so many pages at a time; says whether there is more to
     * do. With `all`, the first time, all of them into one, which writes out the whole index (SQLite's documentation of FTS5,
     * "The 'merge' Command").
     */
    gatherIndex(pages: number, all: boolean): boolean {
      const before = written.get()?.rows ?? 0
      merge.run(all ? -pages : pages)
      return (written.get()?.rows ?? 0) - before >= 2
    },

    /** SQLite's own check of the whole file; `ok` or what is wrong. Slow on a large file. */
    checkIntegrity: (): string => String(connection.pragma('integrity_check(1)', { simple: true })),
  }
}

/** Who works with the app, and what was only tried. */
function openSetUp(connection: Connection) {
  return { operators: openOperators(connection), rehearsals: openRehearsals(connection) }
}

/** Reading a whole fair at once, for lists and figures. */
function openWholeFairs(connection: Connection) {
  return {
    exports: openExports(connection),
    figures: openFigures(connection),
    heard: openHeard(connection),
    followUps: openFollowUps(connection),
    gaps: openGaps(connection),
    reached: openReached(connection),
  }
}

/** Paper of every kind: sheets to write on, to sign, the print queue, and figures that papers name. */
function openPapers(connection: Connection) {
  return {
    sheetEntries: openSheetEntries(connection),
    printJobs: openPrintJobs(connection),
    signing: { ...openSigning(connection), ...openSigners(connection) },
    snapshots: openSnapshots(connection),
  }
}

/** Local tables: this machine's own affairs, never sent. */
function openOwnAffairs(connection: Connection) {
  return {
    devices: openDevices(connection),
    leases: openLeases(connection),
    // The list itself is told to others; what it did with each line is this machine's.
    listImports: openListImports(connection),
    paperSheets: openPaperSheets(connection),
    pairings: openPairings(connection),
    receipts: openReceipts(connection),
    drafts: openDrafts(connection),
    readiness: openReadiness(connection),
    settings: openSettings(connection),
  }
}
