import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckedInputOf, InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import type { Topic } from '../../shared/contract/procedure.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal, type Result } from '../../shared/failure.ts'
import type { Context } from '../../electron/core/context.ts'
import { dispatch } from '../../electron/core/dispatch.ts'
import { openCopies } from '../../electron/core/copies/copies.ts'
import { openHeldCalls } from '../../electron/core/follow-up/held-calls.ts'
import { openHeldFiles } from '../../electron/core/list-imports/held-files.ts'
import { openPdfOrders } from '../../electron/core/pdf-orders.ts'
import type { Caller, Lan, Machine, Paper } from '../../electron/core/ports.ts'
import type { WorkRunner } from '../../electron/core/works/port.ts'
import type { After } from '../../electron/core/print-port.ts'
import { openPrintQueue } from '../../electron/core/print-queue.ts'
import { openRefusals } from '../../electron/core/refusals.ts'
import type { PhraseLock } from '../../electron/core/vault-lock.ts'
import { openRollCall } from '../../electron/core/roll-call.ts'
import { rules } from '../../electron/core/rules.ts'
import { runnerInLine } from '../../electron/core/works/in-line.ts'
import { openWorks } from '../../electron/core/works/works.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import { memoryFolder, removeFolder } from './folders.ts'
import { noPaper } from './no-paper.ts'

/** A desk of its own for a test: the real rules over a real sealed database, with a clock one can set. */
export type TestStation = Awaited<ReturnType<typeof openStation>>

export const testKey = Buffer.alloc(32, 7)
export const testSecret = Buffer.alloc(32, 9)

let fresh: Buffer | null = null

/** An empty sealed database, migrated once: every station begins with a copy of it. */
function copyFresh(file: string): void {
  if (fresh === null) {
    openDatabase(file, testKey).close()
    fresh = readFileSync(file)
  } else writeFileSync(file, fresh)
}

type StationOptions = {
  /** A file to keep; otherwise one that goes with `close`. */
  file?: string
  letter?: string
  /** ms UTC */
  clock?: { now: number }
  id?: string
  /** What the paper side does otherwise than take everything. */
  paper?: Partial<Paper>
  /** The door to the local network (`fakeLan`); otherwise there is none. */
  lan?: Lan
  /** What the machine tells of itself; otherwise nothing. */
  machine?: Machine
  /** The timers of the print queue; without it they never go off: a test says when it is the queue's turn. */
  after?: After
  /** So many lines of a list are written at once: fewer than at a fair, so that a test's list of 150 is a long one. */
  linesAtOnce?: number
  /** Where long work runs; otherwise here, on a connection of its own. */
  runWorks?: WorkRunner
  /** What opens copies elsewhere; otherwise only the key does. */
  locks?: () => readonly PhraseLock[]
}

export function openStation(options: StationOptions = {}) {
  const clock = options.clock ?? { now: Date.UTC(2026, 10, 24, 0, 30) }
  const folder = options.file === undefined ? memoryFolder() : null
  const file = options.file ?? join(folder ?? '', 'fair.db')
  if (!existsSync(file)) copyFresh(file)
  const connection = openDatabase(file, testKey)
  const store = openStore(connection, () => clock.now)
  store.stations.found(options.id ?? randomUUID(), testSecret, clock.now)
  const stale: string[][] = []
  const logged: string[] = []

  const paper = noPaper(options.paper)
  const announce = (topics: readonly Topic[]) => void stale.push([...topics])
  const log = (line: string) => void logged.push(line)
  const { after = () => () => undefined } = options
  const queue = openPrintQueue({ store, paper, lan: options.lan ?? null, now: () => clock.now, announce, log, after })
  const pdfOrders = openPdfOrders(() => clock.now)
  const heldFiles = openHeldFiles(() => clock.now, options.linesAtOnce ?? 100)
  const run = options.runWorks ?? runnerInLine({ file, key: testKey }, log, (order) => paper.pdf(order))
  const works = openWorks({
    run,
    now: () => clock.now,
    fair: () => store.stations.own()?.current_fair ?? null,
    announce,
    log,
    note: ({ action, rows }, { stationId }) => store.stations.noteAccess(clock.now, stationId, action, null, rows),
  })
  const copies = openCopies({
    store,
    file,
    key: testKey,
    locks: options.locks ?? (() => []),
    machine: options.machine ?? null,
    run,
    now: () => clock.now,
    announce,
    log,
  })
  const rollCall = openRollCall(store, () => clock.now, announce)
  const heldCalls = openHeldCalls({ store, rollCall, now: () => clock.now, announce })
  const noteRefusal = openRefusals(store, () => clock.now)

  const contextOf = (caller: Caller): Context => ({
    store,
    now: () => clock.now,
    paper,
    queue,
    pdfOrders,
    heldFiles,
    proveOwner: (secret) =>
      secret === testKey.toString('hex')
        ? Promise.resolve()
        : Promise.reject(new Refusal({ code: 'passphrase-wrong', field: 'passphrase' })),
    scanner: null,
    rollCall,
    heldCalls,
    noteRefusal,
    lan: options.lan ?? null,
    works,
    copies,
    machine: options.machine ?? null,
    caller,
    thirdPartyElectron: false,
    announce,
    log,
  })
  const window: Caller = { door: 'window', stationId: store.stations.own()?.id ?? '', role: 'office' }

  function call<Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    caller: Caller = window,
  ): Promise<Result<OutputOf<Name>>> {
    return dispatch(rules, name, input, contextOf(caller)) as Promise<Result<OutputOf<Name>>>
  }

  /** The answer, or the test fails with the failure's code. */
  async function tell<Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    caller: Caller = window,
  ): Promise<OutputOf<Name>> {
    const result = await call(name, input, caller)
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)} ${logged.at(-1) ?? ''}`)
    return result.value
  }

  return {
    store,
    connection,
    clock,
    window,
    call,
    tell,
    contextOf,
    /** `queue.tick()` is one turn of the print queue. */
    queue,
    copies,
    /** The sealed file. */
    database: file,
    rollCall,
    noteRefusal,
    stale,
    logged,
    letter: options.letter ?? 'A',
    close,
  }

  function close(): void {
    queue.close()
    works.close()
    copies.close()
    store.close()
    if (folder !== null) removeFolder(folder)
  }
}

/** Founds a fair at the first desk, as the wizard does. */
export async function foundFair(station: TestStation, fields: Partial<CheckedInputOf<'fair.found'>> = {}) {
  return station.tell('fair.found', {
    id: randomUUID(),
    center: { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' },
    name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
    heldOn: '2026-11-24',
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    letter: station.letter,
    ...fields,
  })
}

/** Another full station of the same fair: same Center, same secret, its own letter and identity. */
export function joinFair(station: TestStation, host: TestStation, fairId: string): void {
  copyAll(host.store, station.store)
  station.store.stations.openFair(fairId, station.letter)
}

/** Everything one station has learnt, told to another. */
export function copyAll(from: Store, into: Store): void {
  const { changes } = from.changes.since(0, Number.MAX_SAFE_INTEGER)
  into.atomically(() => into.changes.absorb(changes))
}

/** A person's fields as a clerk would fill them in. */
export function somebody(fields: Partial<PersonInput> = {}): PersonInput {
  return { ...onlyNamed('Hoàng Văn Thử'), birthDate: '1990-02-05', sex: 'male', ...fields }
}

/** Every purpose agreed to, by word of mouth. */
export const allConsents: InputOf<'attendee.register'>['consents'] = [
  { purpose: 'register-and-match', given: true, method: 'spoken' },
  { purpose: 'share-with-employers', given: true, method: 'spoken' },
  { purpose: 'contact-after-fair', given: true, method: 'spoken' },
  { purpose: 'statistics', given: true, method: 'spoken' },
]
