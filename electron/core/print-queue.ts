import type { Topic } from '../../shared/contract/procedure.ts'
import type { Store } from '../db/store.ts'
import type { Lan, Paper, PrinterSeen } from './ports.ts'
import { later, openPrintBeat } from './print-beat.ts'
import { enterQueue, settleQueue } from './print-entry.ts'
import { type CallingOff, openCallingOff } from './print-calling-off.ts'
import { openPrintLanes, type PrintLanes } from './print-lanes.ts'
import type { After, PrintQueue } from './print-port.ts'
import { openPrintSender, type PrintSender } from './print-sender.ts'
import { openUnderWay, type UnderWay } from './print-under-way.ts'
import { openPrintWatch, type PrintWatch } from './print-watch.ts'

type QueueParts = {
  store: Store
  paper: Paper
  /** What cards for booths lead to; null in a house without a door to the local network. */
  lan: Lan | null
  /** ms UTC */
  now: () => number
  announce: (topics: readonly Topic[]) => void
  log: (line: string) => void
  after?: After
}

/** Whoever has asked is kept informed for so long. */
const interestFor = 60_000

/**
 * Opens the print queue of this machine (see `PrintQueue`). Nothing happens before the first question, but for one look
 * some seconds later where the last run left something: what the system has had since is asked about.
 */
export function openPrintQueue(given: QueueParts): PrintQueue {
  const state: State = { isClosed: false, isBegun: false, askedAt: null }
  const parts = { ...given, isClosed: () => state.isClosed, announce: () => given.announce(['printing']) }
  const { store, now, after = later } = parts
  const watch = openPrintWatch(parts)
  const underWay = openUnderWay(parts, watch)
  const callingOff = openCallingOff(parts, underWay)
  const sender = openPrintSender({ ...parts, callOff: callingOff.callOff }, underWay)
  const lanes = openPrintLanes(parts, { watch, underWay, sender })
  const { begin, look, turn } = openTurns(state, parts, { watch, underWay, sender, lanes, callingOff })
  const isAsked = (): boolean => state.askedAt !== null && Math.abs(now() - state.askedAt) < interestFor
  const isNeeded = (): boolean => isAsked() || underWay.isAwaited() || store.printJobs.isWaiting()
  const beat = openPrintBeat({ after, isClosed: parts.isClosed, isNeeded, turn, isLeft: isLeftIn(store) })

  async function printers(isAskedAnew = false): Promise<readonly PrinterSeen[]> {
    begin()
    state.askedAt = now()
    if (isAskedAnew || !watch.isFresh()) await look()
    if (!state.isClosed) beat.arm()
    return watch.printers()
  }

  return {
    begin,
    async choose(wanted) {
      await printers()
      const printer = wanted ?? watch.choice()
      return { printer, standing: watch.standingOf(printer) }
    },
    add(wish) {
      if (!state.isBegun) throw new Error('a printer is chosen before a job is added')
      enterQueue(wish, store, watch, now())
      beat.wake()
    },
    printers: () => printers(),
    look: () => printers(true),
    standingOf: watch.standingOf,
    choice: watch.choice,
    async ask() {
      if ((await underWay.ask()) && !state.isClosed) parts.announce()
    },
    isWaitingThere: underWay.isWaitingThere,
    callOff: callingOff.callOff,
    nextTurn(station, printer) {
      if (underWay.nextTurn(station, printer)) after(0, () => state.isClosed || parts.announce())
    },
    wake: beat.wake,
    async tick() {
      await turn('beat')
      await lanes.idle()
      await callingOff.idle()
    },
    close() {
      state.isClosed = true
      beat.stop()
    },
  }
}

/** Whether the last run left something to be asked about or told of. */
function isLeftIn({ printJobs }: Store): boolean {
  return printJobs.openRows().some(({ status }) => status !== 'failed')
}

type State = { isClosed: boolean; isBegun: boolean; askedAt: number | null }
type Rooms = { watch: PrintWatch; underWay: UnderWay; sender: PrintSender; lanes: PrintLanes; callingOff: CallingOff }

/** What the queue does when it is its turn. */
function openTurns(
  state: State,
  { store, log, announce }: Pick<QueueParts, 'store' | 'log'> & { announce: () => void },
  { watch, underWay, sender, lanes, callingOff }: Rooms,
) {
  function begin(): void {
    if (state.isBegun || state.isClosed) return
    if (store.printJobs.isWaiting()) store.atomically(() => store.printJobs.afterRestart())
    state.isBegun = true
  }

  async function look(): Promise<void> {
    begin()
    const isOther = await watch.look()
    if (state.isClosed) return
    const isSettled = settleQueue(store, watch)
    const isStranded = sender.dropStranded()
    const isAnswered = await underWay.ask()
    if (state.isClosed) return
    if ([isOther, isSettled, isStranded, isAnswered, callingOff.dropUseless()].includes(true)) announce()
  }

  async function turn(why: 'beat' | 'woken'): Promise<void> {
    try {
      if (why === 'beat' || !watch.isFresh()) await look()
      else if (settleQueue(store, watch)) announce()
      if (!state.isClosed) lanes.start()
    } catch (error) {
      if (!state.isClosed) log(`print queue: ${String(error)}`)
    }
  }

  return { begin, look, turn }
}
