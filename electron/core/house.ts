import type { Topic } from '../../shared/contract/procedure.ts'
import { Refusal, type Result } from '../../shared/failure.ts'
import { openDatabase } from '../db/open.ts'
import { holdOwnership } from '../db/owner.ts'
import { openStore, type Store } from '../db/store.ts'
import { isAtThisMachine } from './at-this-machine.ts'
import { type Context, newId } from './context.ts'
import { openCalls } from './calls.ts'
import { asFailure } from './dispatch.ts'
import { exportFile, settleFile } from './exports/export-file.ts'
import { openCopies } from './copies/copies.ts'
import { lastCopy, paceCopies } from './copies/pace.ts'
import { openHeldCalls } from './follow-up/held-calls.ts'
import { openLanIfWanted } from './lan.ts'
import { openHeldFiles } from './list-imports/held-files.ts'
import { takeFile } from './list-imports/take-file.ts'
import { resumeImports } from './list-imports/under-way.ts'
import { isLocked } from './lock.ts'
import { operatorAt, signed } from './operator-at.ts'
import { openPdfOrders } from './pdf-orders.ts'
import type { PhraseLock } from './vault-lock.ts'
import type { Caller, ExportedFile, House, Lan, Machine, Paper, Scanner } from './ports.ts'
import { openPrintQueue } from './print-queue.ts'
import { openRefusals } from './refusals.ts'
import { openRollCall } from './roll-call.ts'
import { followRememberedPort } from './scanners.ts'
import { newSecret } from './secrets.ts'
import { openSignIn } from './sign-in.ts'
import { followSheets } from './signing/beat.ts'
import type { Draw } from './works/drawing.ts'
import { runnerInLine } from './works/in-line.ts'
import { runnerInThread } from './works/in-thread.ts'
import type { WorkRunner, Works } from './works/port.ts'
import { openRightOfWay, type RightOfWay } from './works/right-of-way.ts'
import { openWorks } from './works/works.ts'

export type HouseOptions = {
  /** The sealed database file; its lock database lies beside it. */
  file: string
  /** 32 bytes. */
  key: Uint8Array
  paper: Paper
  /** Resolves for what opens this database (see `Vault.prove`); without it a forgotten PIN cannot be taken off. */
  proveOwner?: (secret: string) => Promise<void>
  /** The serial scanner of this machine; a house without a window has none. */
  scanner?: Scanner
  /** The door to the local network; without it the house is for this machine only. */
  lan?: Lan
  /** The built file that runs long work in a thread of its own; without it such work runs here. */
  workThread?: string
  /** What this machine tells of itself before the doors open. */
  machine?: Machine
  /** The key as the recovery passphrase opens it, for copies; none without. */
  recoveryLocks?: () => readonly PhraseLock[]
  thirdPartyElectron: boolean
  /** ms UTC; the machine's clock unless a test says otherwise. */
  now?: () => number
  log: (line: string, reference?: string) => void
}

const month = 31 * 24 * 60 * 60 * 1000

/**
 * Opens the database for this process alone and answers everything asked of it.
 *
 * @throws OpenRefusal `damaged`, `schema-newer` or `held-by-another`
 */
export function openHouse(options: HouseOptions): House {
  const release = holdOwnership(options.file.replace(/\.db$/, '') + '.lock.db')
  try {
    return composeHouse(options, release)
  } catch (error) {
    release()
    throw error
  }
}

function composeHouse(options: HouseOptions, release: () => void): House {
  const { scanner, lan, log } = options
  const { signIn, onStale, whileAnswering, ...parts } = openParts(options)
  const { store, now, queue, works, copies, rollCall, announce } = parts
  const contextOf = (caller: Caller): Context => ({ ...parts, caller })
  const windowCaller = (): Caller => windowOf(store)
  const call = openCalls({ store, contextOf, log, whileAnswering })
  void openLanIfWanted(contextOf(windowCaller()))
  resumeImports(contextOf(windowCaller()))
  const leaves = [
    ...tellOf(scanner, lan, announce),
    followSheets(() => contextOf(windowCaller()), onStale),
    paceCopies(copies),
  ]

  return {
    dispatch: call,
    windowCaller,
    ...signIn,
    async exportFile(name, query, caller) {
      const given = await giveFile(name, query, signed(contextOf(caller)))
      // It may have been long in the making: whoever is there by now may be another.
      if (signIn.isRevoked(caller)) return { ok: false, failure: { code: 'device-revoked' } }
      return isLocked({ store, caller }) ? { ok: false, failure: { code: 'locked' } } : given
    },
    settleFile: (workId, saving) => settleFile(workId, saving, contextOf(windowCaller())),
    takeFile: (file, caller) => takeFile(file, contextOf(caller)),
    isHere: (caller) => isAtThisMachine(store, caller),
    isLocked: (caller) => isLocked({ store, caller }),
    noteRefusal: (kind, station, times) =>
      store.stations.noteAccess(now(), station ?? 'stranger', `refused:${kind}`, null, times),
    onStale,
    lastCopy: () => lastCopy(copies),
    close() {
      leaves.forEach((leave) => leave?.())
      void lan?.close()
      queue.close()
      works.close()
      copies.close()
      rollCall.flush()
      store.close()
      release()
    },
  }
}

/** What every rule is given beside its caller, and what only the doors need. */
function openParts({
  paper,
  proveOwner = nobodyOwns,
  scanner,
  lan,
  machine,
  thirdPartyElectron,
  recoveryLocks = () => [],
  now = Date.now,
  log,
  ...sealed
}: HouseOptions) {
  const store = openStore(openDatabase(sealed.file, sealed.key), now)
  prepareStation(store, now())
  const { announce, onStale } = openNews()
  if (scanner) followRememberedPort(scanner, store)
  const rollCall = openRollCall(store, now, announce)
  const noteRefusal = openRefusals(store, now)
  const { way, whileAnswering } = openRightOfWay()
  const run = runnerOf(sealed, way, log, (order) => paper.pdf(order))
  return {
    store,
    now,
    paper,
    queue: openPrintQueue({ store, paper, lan: lan ?? null, now, announce, log }),
    pdfOrders: openPdfOrders(now),
    heldFiles: openHeldFiles(now),
    proveOwner,
    scanner: scanner ?? null,
    lan: lan ?? null,
    machine: machine ?? null,
    rollCall,
    heldCalls: openHeldCalls({ store, rollCall, now, announce }),
    noteRefusal,
    works: worksOf(run, { store, now, announce, log }),
    copies: openCopies({
      store,
      file: sealed.file,
      key: sealed.key,
      locks: recoveryLocks,
      machine: machine ?? null,
      run,
      now,
      announce,
      log,
    }),
    thirdPartyElectron,
    announce,
    log,
    onStale,
    whileAnswering,
    signIn: openSignIn({ store, now, announce, rollCall, noteRefusal }),
  }
}

/** Where long work runs: in a thread, where there is a file for it. */
function runnerOf(
  { file, key, workThread: entry }: Pick<HouseOptions, 'file' | 'key' | 'workThread'>,
  way: RightOfWay,
  log: HouseOptions['log'],
  draw: Draw,
): WorkRunner {
  const sealed = { file, key }
  return entry === undefined ? runnerInLine(sealed, log, draw) : runnerInThread({ entry, sealed, way, log, draw })
}

/** Long work beside the desk. */
function worksOf(
  run: WorkRunner,
  { store, now, announce, log }: Pick<Context, 'store' | 'now' | 'announce' | 'log'>,
): Works {
  return openWorks({
    run,
    now,
    fair: () => store.stations.own()?.current_fair ?? null,
    announce,
    log,
    note({ action, rows }, caller) {
      const operator = operatorAt({ store, caller })?.id ?? null
      store.stations.noteAccess(now(), caller.stationId, action, null, rows, operator)
    },
  })
}

/** Says what changes at the machine's other sides; each answers the way to stop. */
function tellOf(scanner: Scanner | undefined, lan: Lan | undefined, announce: Context['announce']) {
  return [scanner?.onChange(() => announce(['scanner'])), lan?.onChange(() => announce(['lan']))]
}

/** This machine's own window: whatever may be done here may be done there. */
function windowOf(store: Store): Caller {
  return { door: 'window', stationId: store.stations.own()?.id ?? '', role: 'office' }
}

/** Who is told what has become stale. */
function openNews(): Pick<Context, 'announce'> & Pick<House, 'onStale'> {
  const listeners = new Set<(topics: readonly Topic[]) => void>()
  return {
    announce: (topics) => listeners.forEach((listen) => listen(topics)),
    onStale(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}

async function giveFile(name: string, query: URLSearchParams, context: Context): Promise<Result<ExportedFile>> {
  try {
    if (isLocked(context)) return { ok: false, failure: { code: 'locked' } }
    return { ok: true, value: await exportFile(name, query, context) }
  } catch (error) {
    const failure = asFailure(error, `export ${name}`, context)
    if (context.caller.door === 'browser') context.noteRefusal(context.caller.stationId, failure.code)
    return { ok: false, failure }
  }
}

function nobodyOwns(): Promise<never> {
  return Promise.reject(new Refusal({ code: 'passphrase-wrong', field: 'passphrase' }))
}

/** Gives a new machine its identity, and tidies what the last run left. */
function prepareStation(store: Store, at: number): void {
  store.atomically(() => {
    store.stations.found(newId(at), newSecret(), at)
    store.receipts.dropBefore(at - month)
  })
}
