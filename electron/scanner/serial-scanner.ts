import type { ScannerStanding, SerialPortSeen } from '../../shared/contract/scanner.ts'
import { type FailureCode, Refusal } from '../../shared/failure.ts'
import { hearScans } from './hearing.ts'
import { type KnownPort, knownPort, type ListedPort, offeredPorts, pathNow } from './known-ports.ts'
import { type LineTrouble, listSerialPorts, openSerialLine, type SerialLine } from './serial-line.ts'

/** How often a lost scanner is looked for, in ms, and at every which look the whole machine is searched. */
const lookAgainAfter = 1_000
const searchEvery = 4
/** How often an open line is asked whether anybody is there, in ms. */
const askEvery = 1_000
/** Closing what was torn out may never end; so long (ms) it is waited for. */
const closeWithin = 1_000
/** The first to listen is the window that is just drawing itself; it gets this much time, in ms, before a port is opened. */
const patience = 1_000

const codeOf = {
  gone: 'scanner-gone',
  busy: 'scanner-busy',
  refused: 'scanner-refused',
} satisfies Record<LineTrouble, FailureCode>

/**
 * The scanner on a serial line of this machine. It follows one chosen port: opens it once somebody listens, says when
 * it is gone or taken, and opens it again when it is back. Nothing is loaded before that.
 */
export class SerialScanner {
  readonly #listPorts: () => Promise<ListedPort[]>
  readonly #scanListeners = new Set<(text: string) => void>()
  readonly #changeListeners = new Set<() => void>()
  #followed: KnownPort | null = null
  #line: SerialLine | null = null
  #standing: ScannerStanding['standing'] = 'off'
  #timer: NodeJS.Timeout | undefined
  #looks = 0
  #isAwake = false
  #isClosed = false
  #lastTurn: Promise<unknown> = Promise.resolve()

  /** `listPorts` tells the ports of another machine in a test. */
  constructor(listPorts: () => Promise<ListedPort[]> = listSerialPorts) {
    this.#listPorts = listPorts
  }

  /** The ports there are now, likely scanners first. */
  async list(): Promise<SerialPortSeen[]> {
    return offeredPorts(await this.#listPorts())
  }

  state(): ScannerStanding {
    return { path: this.#followed?.path ?? null, standing: this.#standing }
  }

  /** Takes up the port remembered from the last time; it is opened once somebody listens. */
  follow(port: KnownPort): void {
    if (this.#line !== null) return
    this.#followed = port
    this.#stand('opening')
    if (this.#isAwake) void this.#inTurn(() => this.#look())
  }

  /**
   * Opens a port now, listed or not, and follows it; null gives the scanner up. Answers what to remember.
   *
   * @throws Refusal `scanner-gone`, `scanner-busy`, `scanner-refused` with the path; the former port is then followed on
   */
  choose(path: string | null): Promise<KnownPort | null> {
    return this.#inTurn(async () => {
      this.#isAwake = true
      await this.#letGo()
      if (path === null) {
        this.#stand('off')
        return (this.#followed = null)
      }
      const trouble = await this.#open(path)
      if (trouble === null) return (this.#followed = knownPort(path, await this.#listPorts()))
      if (this.#followed === null) this.#stand('off')
      else await this.#look()
      throw new Refusal({ code: codeOf[trouble], detail: path })
    })
  }

  /** Every scan in its order, as text. Returns the way to stop listening. */
  onScan(listen: (text: string) => void): () => void {
    this.#scanListeners.add(listen)
    if (!this.#isAwake) {
      this.#isAwake = true
      this.#later(() => this.#look(), patience)
    }
    return () => void this.#scanListeners.delete(listen)
  }

  /** Whenever `state` has another answer. Returns the way to stop listening. */
  onChange(listen: () => void): () => void {
    this.#changeListeners.add(listen)
    return () => void this.#changeListeners.delete(listen)
  }

  close(): Promise<void> {
    this.#isClosed = true
    return this.#inTurn(() => this.#letGo())
  }

  /** One at a time: a port is closed before the next is opened. */
  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#lastTurn.then(run)
    this.#lastTurn = turn.catch(() => undefined)
    return turn
  }

  #later(run: () => Promise<void>, after: number): void {
    clearTimeout(this.#timer)
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void this.#inTurn(run), after)
    this.#timer.unref()
  }

  #stand(now: ScannerStanding['standing']): void {
    if (this.#standing === now) return
    this.#standing = now
    for (const listen of this.#changeListeners) listen()
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#timer)
    const line = this.#line
    this.#line = null
    if (line !== null) await Promise.race([line.close(), new Promise((resolve) => setTimeout(resolve, closeWithin))])
  }

  async #open(path: string): Promise<LineTrouble | null> {
    const ears = hearScans(
      (text) => this.#scanListeners.forEach((listen) => listen(text)),
      () => this.#lost(),
      async () => (await this.#line?.isAlive()) ?? false,
    )
    const opened = await openSerialLine(path, ears)
    if (typeof opened === 'string') return opened
    this.#line = opened
    this.#looks = 0
    this.#stand('open')
    this.#later(() => this.#ask(), askEvery)
    return null
  }

  #lost(): void {
    this.#line = null
    this.#stand('gone')
    this.#later(() => this.#look(), lookAgainAfter)
  }

  async #ask(): Promise<void> {
    if (this.#line === null) return
    if (await this.#line.isAlive()) return this.#later(() => this.#ask(), askEvery)
    const letGo = this.#letGo()
    this.#lost()
    await letGo
  }

  /** Tries the followed port, and now and then whether its device has come back under another name. */
  async #look(): Promise<void> {
    if (this.#followed === null || this.#line !== null || this.#isClosed) return
    const isSearch = this.#looks++ % searchEvery === searchEvery - 1
    const path = (isSearch ? pathNow(this.#followed, await this.#listPorts()) : null) ?? this.#followed.path
    const trouble = await this.#open(path)
    if (trouble === null) {
      this.#followed = { ...this.#followed, path }
      return
    }
    this.#stand(trouble)
    this.#later(() => this.#look(), lookAgainAfter)
  }
}
