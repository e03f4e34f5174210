import type { PaperOrder } from '../../shared/badge-face.ts'
import type { LanAddress, LanState } from '../../shared/contract/lan.ts'
import type { PrinterStanding } from '../../shared/contract/printing.ts'
import type { DocumentOrder } from '../../shared/document-face.ts'
import type { Result } from '../../shared/failure.ts'
import type { ScannerStanding, SerialPortSeen } from '../../shared/contract/scanner.ts'
import type { CallerRole, Topic } from '../../shared/contract/procedure.ts'
import type { Saving } from '../../shared/contract/works.ts'

/**
 * Who is asking. The door decides it, never the input: the window is this machine's own station,
 * a browser is whichever station its session token belongs to.
 */
export type Caller = {
  door: 'window' | 'browser'
  stationId: string
  role: CallerRole
}

/** What leaves the house as a file. `body` is read once. */
export type ExportedFile = {
  /** For the user's folder; ASCII, no spaces. */
  fileName: string
  mediaType: string
  body: Uint8Array<ArrayBuffer>
}

/** What comes into the house as a file; `fairId` null: for the current fair. */
export type HandedFile = { fileName: string; bytes: Uint8Array; fairId: string | null }

/** The paper side of the machine, implemented by the shell; every refusal is thrown as a `Refusal`. */
export type Paper = {
  /** The system's printers and how they stand now. */
  printers(): Promise<PrinterSeen[]>
  /**
   * Draws the order and hands it to a printer by its exact name. Resolves once the system's queue has it, with the
   * system's name for the job, or null where the system does not tell. Refuses `printer-gone`, `print-failed` (with the
   * detail `not-drawn` where the page could not be drawn and no printer was asked).
   */
  print(order: PaperOrder | DocumentOrder, printer: string): Promise<string | null>
  /** What became of jobs of the system's queue; one it does not speak of is left out. */
  outcomes(printer: string, systemJobs: readonly string[]): Promise<ReadonlyMap<string, SystemOutcome>>
  /** Takes a job out of the system's queue, if it is still there. */
  cancel(printer: string, systemJob: string): Promise<void>
  /** The same drawing as a PDF. */
  pdf(order: PaperOrder | DocumentOrder): Promise<Uint8Array<ArrayBuffer>>
  /** Lays a document out as for printing, and counts its pages. */
  pages(order: DocumentOrder): Promise<number>
  /** Whether a printer says that it prints this paper; false where its system does not tell. */
  takes(printer: string, paper: 'a3'): Promise<boolean>
}
export type PrinterSeen = { name: string; isDefault: boolean; standing: PrinterStanding }
/** `waiting`: not on paper yet. `done`: the system says it came out. `lost`: cancelled or aborted there. */
export type SystemOutcome = 'waiting' | 'done' | 'lost'

/** What the machine tells of itself before the doors open, implemented by the shell. */
export type Machine = {
  /** Bytes free on the disk the data lies on; null where the system does not tell. */
  freeBytes(): Promise<number | null>
  /** Other disks that are plugged in; null where the system does not tell. */
  secondPlaces(): Promise<readonly { place: string; freeBytes: number; writable: boolean }[] | null>
  /** Minutes its clock is ahead of UTC. */
  zoneMinutes(): number
  /** Who keeps the key of the database. */
  keeper(): Promise<'keychain' | 'passphrase' | 'key-file'>
}

/** A scanner on a serial line of this machine, implemented by the scanner room. */
export type Scanner = {
  list(): Promise<SerialPortSeen[]>
  state(): ScannerStanding
  /** Takes up a port remembered from the last time. */
  follow(port: KnownPort): void
  /** Opens a port or, with null, gives the scanner up; answers what to remember, refuses as `scanner.choose` says. */
  choose(path: string | null): Promise<KnownPort | null>
  /** Whenever `state` has another answer; returns the way to stop listening. */
  onChange(listen: () => void): () => void
}
/** A serial port and, for a USB device, which one it is: ports change their names. */
export type KnownPort = { path: string; vendorId?: string; productId?: string; serialNumber?: string }

/** Who a session token stands for; `revoked`: a device whose right was taken back. */
export type Identity = Caller | 'revoked'

/** Somebody asks for a session. */
export type SigningIn = {
  /** What was typed, or the token of a booth's card. */
  code: string
  /** What the device wants to be called. */
  name: string | null
  /** Ids under which this device was known before (see `device.read`), the newest first. */
  former: readonly string[]
  /** Whether it asks by the door of this machine; the code shown on it counts at no other. */
  isHere: boolean
  /** Where it asks from, to tell one that guesses from the rest. */
  peer: string
}
/** A new session: its token (256 random bits, base64url), kept by the door in a cookie. */
export type Session = { token: string; role: Caller['role'] }

/** The door to the local network, implemented by the web room. */
export type Lan = {
  /**
   * Opens on a remembered port and no other, since another port is another origin; with null on the first free one.
   * Answers the port. Refuses `port-taken`, `internal`; opened again it answers the port it has.
   */
  open(port: number | null): Promise<number>
  /** Ends every connection. */
  close(): Promise<void>
  /** The port it listens on; null while it is closed. */
  port(): number | null
  /** Why the last `open` failed. */
  trouble(): 'port-taken' | 'refused' | null
  /** This machine's addresses that a phone can type, the one to prefer first. */
  addresses(): readonly LanAddress[]
  /** How far other machines came since the program started. */
  reached(): LanState['reached']
  /** Speaks to this machine's own addresses as a phone would. */
  test(): Promise<LanTest>
  /** Whenever one of the above has another answer; returns the way to stop listening. */
  onChange(listen: () => void): () => void
}
export type LanTest = {
  answers: { address: string; reached: boolean }[]
  /** How Windows treats the network it is in; null where it cannot be asked. */
  profile: 'public' | 'private' | 'domain' | null
}

/** What one open database offers to the doors. */
export type House = {
  /** The one way in: checks the role, checks the input, runs the rule, turns every throw into a failure. */
  dispatch(procedure: string, input: unknown, caller: Caller): Promise<Result<unknown>>
  /** This machine's own window. */
  windowCaller(): Caller
  /** Whose session token this is; null for an unknown one. */
  identify(token: string): Identity | null
  /** Trades a code or a card's token for a session; tries are limited. Refuses `sign-in-code-wrong`, `pairing-closed`, `too-many-tries`. */
  signIn(asked: SigningIn): Result<Session>
  /** Makes a new sign-in code for a browser on this machine, good once, 10 minutes. */
  offerSignIn(): string
  /** `attendance.xlsx`, `attendance.csv`, `interviews.xlsx`, `badges.pdf?ids=…`, `document.pdf?order=…` */
  exportFile(name: string, query: URLSearchParams, caller: Caller): Promise<Result<ExportedFile>>
  /** What became of a work's file that this machine's window was given: only then has it left. */
  settleFile(workId: string, saving: Saving): void
  /** A list somebody hands over to be taken in, from desk and office only; kept in memory. Answers the handle it is known by for an hour. */
  takeFile(file: HandedFile, caller: Caller): Result<{ handle: string }>
  /** Whether the caller sits at this machine itself, whose disks are nobody else's. */
  isHere(caller: Caller): boolean
  /** Whether the caller's screen is locked: it is told nothing but that. */
  isLocked(caller: Caller): boolean
  /** The caller listens for news from now on; returns the way to say that it stopped. */
  listens(caller: Caller): () => void
  /** Whether the caller's right was taken back while it listened. */
  isRevoked(caller: Caller): boolean
  /** Puts a refusal by a door into the access log: its kind, and whose session it was; null for a stranger. */
  noteRefusal(kind: string, stationId: string | null, times: number): void
  /** Tells what a command has made stale, after it is on disk; returns the way to stop listening. */
  onStale(listen: (topics: readonly Topic[]) => void): () => void
  /** The last copy into the second place before the program ends; at once where nobody has chosen one. */
  lastCopy(): Promise<void>
  close(): void
}
