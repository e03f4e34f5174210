import { v7 } from 'uuid'
import type { Topic } from '../../shared/contract/procedure.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import type { ThisStation } from '../db/stations.ts'
import type { Store } from '../db/store.ts'
import type { Copies } from './copies/port.ts'
import type { HeldCalls } from './follow-up/held-calls.ts'
import type { HeldFiles } from './list-imports/held-files.ts'
import type { PdfOrders } from './pdf-orders.ts'
import type { Caller, Lan, Machine, Paper, Scanner } from './ports.ts'
import type { PrintQueue } from './print-port.ts'
import type { NoteRefusal } from './refusals.ts'
import type { RollCall } from './roll-call.ts'
import type { Works } from './works/port.ts'

/** What every rule is given: the store, the clock, the paper, and who is asking. */
export type Context = {
  readonly store: Store
  /** ms UTC by this machine's wall clock. */
  readonly now: () => number
  readonly paper: Paper
  /** What this machine was asked to print, and its one runner. */
  readonly queue: PrintQueue
  /** Choices of badges kept for the PDF that is fetched next. */
  readonly pdfOrders: PdfOrders
  /** Lists handed over as files, until they are taken over. */
  readonly heldFiles: HeldFiles
  /** Resolves for what opens the database itself (see `Vault.prove`); refuses like `vault.unlock`. */
  readonly proveOwner: (secret: string) => Promise<void>
  /** The serial scanner of this machine; null in a house without a window. */
  readonly scanner: Scanner | null
  /** Who of the paired devices is there. */
  readonly rollCall: RollCall
  /** Who has whom open for a call. */
  readonly heldCalls: HeldCalls
  readonly noteRefusal: NoteRefusal
  /** The door to the local network; null in a house that has none (a demo, a bench). */
  readonly lan: Lan | null
  /** Long work beside the desk: exports, lists read. */
  readonly works: Works
  /** Copies of everything in a second place. */
  readonly copies: Copies
  /** What this machine tells of itself; null in a house that asks none (a demo, a bench). */
  readonly machine: Machine | null
  readonly caller: Caller
  readonly thirdPartyElectron: boolean
  /** Says to all screens what has become stale outside a command, e.g. a print job that ended. */
  readonly announce: (topics: readonly Topic[]) => void
  readonly log: (line: string, reference?: string) => void
}

/** A random id for a row the house makes itself (UUIDv7, so that rows lie in the order of making). */
export function newId(now: number): string {
  return v7({ msecs: now })
}

/** This machine's own station, known after the first start. */
export function ownStation(context: Context): ThisStation & { letter: string } {
  const station = context.store.stations.own()
  if (!station?.letter) throw new Refusal({ code: 'no-fair' })
  return { ...station, letter: station.letter }
}

/** The fair this machine is working on. */
export function currentFair(context: Pick<Context, 'store'>): FairRow {
  const id = context.store.stations.own()?.current_fair
  const fair = id ? context.store.fairs.fair(id) : undefined
  if (!fair) throw new Refusal({ code: 'no-fair' })
  return fair
}

/** The employer whose booth the caller sits at: the station's own, never the caller's word. */
export function boothEmployer(context: Context): string | null {
  if (context.caller.door === 'window') return context.store.stations.own()?.booth_employer ?? null
  return context.store.stations.paired(context.caller.stationId)?.employer ?? null
}
