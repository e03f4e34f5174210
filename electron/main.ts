import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, type Session } from 'electron'
import type { FrontDoor } from './core/front-door.ts'
import type { House } from './core/ports.ts'
import { clearForDemo, demoKeyFile } from './shell/demo-folder.ts'
import { createKeychain } from './shell/keychain.ts'
import { endAfter } from './shell/end-after.ts'
import { keepGoing } from './shell/keep-going.ts'
import { createLog, type Log } from './shell/log.ts'
import { type DemoOptions, type Options, readOptions } from './shell/options.ts'
import { pageLoading } from './shell/page-loading.ts'
import { type Places, placesIn } from './shell/places.ts'
import { answerWindow, declareScheme } from './shell/protocol.ts'
import { openSession } from './shell/session.ts'
import { claimSingle } from './shell/single.ts'
import { addressSentences, nextCodeSentences, openingSentence, say } from './shell/terminal.ts'
import { openWindow, raise } from './shell/window.ts'
import type { createVault as createVaultType } from './core/vault.ts'
import type { Web } from './web/app.ts'
import type { Certificate } from './web/certificate.ts'
import type { LanParts } from './web/lan/serve-lan.ts'

/**
 * The only composition: key → database → rules → web → window, browser and paper. Everything heavy is imported late:
 * the web app once the window is there, the rules and the database once its page is out and its process is starting.
 */

type Desk = { web: Web; door: FrontDoor }
/** Who is to hear that a browser tried to sign in; there before the web app and filled in after it. */
type SignIns = { onTry: (isAccepted: boolean) => void }

const uiFolder = fileURLToPath(new URL('../renderer', import.meta.url))
const workThread = fileURLToPath(new URL('./work-thread.js', import.meta.url))
const boothFolder = fileURLToPath(new URL('../booth', import.meta.url))
/** A window whose page is not asked for within this many ms is no reason to keep a browser waiting. */
const pagePatience = 3_000
/** How long a sign-in code counts, in ms. */
const codeGoodFor = 10 * 60_000
let window: BrowserWindow | null = null
let openDoor: FrontDoor | null = null
let certificate: Promise<Certificate> | null = null

begin()

function begin(): void {
  process.stdout.on('error', () => undefined)
  const read = readOptions(process.argv.slice(1), process.cwd())
  if (!read.ok) return end(2, read.sentence)
  const { options } = read
  const folder = options.demo?.out ?? options.data ?? app.getPath('userData')
  mkdirSync(folder, { recursive: true })
  settleIn(folder, options)
  if (!claimSingle(() => raise(window)))
    return end(0, 'FairDesk is already running on this data; its window has been raised.')
  const refusal = options.demo === null ? null : clearForDemo(placesIn(folder))
  if (refusal !== null) return end(2, refusal)
  declareScheme()
  // Not awaited at the top: a module that waits for `ready` keeps it from coming (measured).
  app
    .whenReady()
    .then(() => start(options, placesIn(folder)))
    .catch((error: unknown) =>
      end(1, `FairDesk could not start: ${error instanceof Error ? error.message : String(error)}`),
    )
}

/** Tells Chromium where its own files go: under the data folder, or for a demo, whose folder holds results only, elsewhere. */
function settleIn(folder: string, options: Options): void {
  if (options.demo === null) {
    app.setPath('userData', folder)
    app.setPath('sessionData', placesIn(folder).browser)
    return
  }
  // One place for each demo folder, so that two demos on one folder know of each other.
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const passing = join(app.getPath('appData'), 'FairDesk demo', place)
  mkdirSync(passing, { recursive: true })
  app.setPath('userData', passing)
}

async function start(options: Options, places: Places): Promise<void> {
  const log = createLog(places.logs, Date.now)
  keepGoing(log)
  const session = openSession(options.downloads, (...file) => openDoor?.house()?.settleFile(...file))
  const signIns: SignIns = { onTry: () => undefined }
  const desk = Promise.withResolvers<Desk>()
  const page = pageLoading()
  answerWindow(session, async (request) => {
    const answer = await (await desk.promise).web.fetch(request, { door: 'window' })
    page.served(request.url)
    return answer
  })
  if (options.demo === null) {
    window = openWindow(session, places.windowFile, log)
    window.once('closed', () => app.quit())
    setTimeout(page.done, pagePatience)
  } else page.done()
  const opened = await openDesk(options, places, session, log, signIns)
  openDoor = opened.door
  endAfter(() => opened.door.house()?.lastCopy())
  app.once('will-quit', () => opened.door.close())
  desk.resolve(opened)
  await page.loaded
  await opened.door.start()
  if (!canGoOn(opened.door, options, places)) return
  if (options.demo) return end(await demonstrate(options.demo, opened.door))
  if (options.serve) await serve(opened.web, opened.door, places, signIns)
}

async function openDesk(options: Options, places: Places, session: Session, log: Log, signIns: SignIns): Promise<Desk> {
  const parts = await bringParts()
  const { createVault, createFrontDoor, createPaper, createMachine, createWeb, createRestoring } = parts
  const { createPrintOrders, SerialScanner, createLan } = parts
  const orders = createPrintOrders()
  const paper = createPaper({ session, place: orders.place, withdraw: orders.withdraw, log })
  app.once('will-quit', () => paper.close())
  const scanner = new SerialScanner()
  app.once('will-quit', () => void scanner.close())
  const vault = createVault(vaultParts(options, places))
  const web = Promise.withResolvers<Web>()
  const lan = options.demo ? null : createLan(lanParts(web.promise, places, log, () => door.house()))
  const thirdPartyElectron = process.env['FAIRDESK_THIRD_PARTY_ELECTRON'] === '1'
  const machine = createMachine({ folder: places.folder, keeper: async () => (await vault.look()).keeper })
  const door = createFrontDoor({
    vault,
    restoring: createRestoring({ vault, database: places.database, machine, now: Date.now }),
    openHouse: async (key) => {
      const { openHouse } = await import('./core/house.ts')
      return openHouse({
        file: places.database,
        key,
        paper,
        scanner,
        ...(lan ? { lan } : {}),
        machine,
        recoveryLocks: vault.recoveryLocks,
        proveOwner: (secret) => vault.prove(secret),
        thirdPartyElectron,
        workThread,
        log,
      })
    },
    log,
    now: Date.now,
  })
  const made = createWeb({
    door,
    orders,
    uiFolder,
    boothFolder,
    onScan: (listen) => scanner.onScan(listen),
    log,
    onSignIn: (isAccepted) => signIns.onTry(isAccepted),
  })
  web.resolve(made)
  return { web: made, door }
}

/** Everything the desk is made of, brought while the window's page is being read. */
async function bringParts() {
  const parts = await Promise.all([
    import('./core/vault.ts'),
    import('./core/front-door.ts'),
    import('./shell/paper.ts'),
    import('./shell/machine.ts'),
    import('./web/app.ts'),
    import('./web/print-orders.ts'),
    import('./scanner/serial-scanner.ts'),
    import('./web/lan/open-lan.ts'),
    import('./core/copies/restoring.ts'),
  ])
  const [vault, frontDoor, paper, machine, web, printOrders, serialScanner, lan, restoring] = parts
  return {
    ...vault,
    ...frontDoor,
    ...paper,
    ...machine,
    ...web,
    ...printOrders,
    ...serialScanner,
    ...lan,
    ...restoring,
  }
}

function vaultParts(options: Options, places: Places): Parameters<typeof createVaultType>[0] {
  const { database, keyring } = places
  const keyFile = options.demo ? demoKeyFile(places) : options.keyFile
  return { database, keyring, keyFile, keychain: createKeychain(), now: Date.now }
}

/** What the door to the local network is made of; opened by the house, once somebody wants it. */
function lanParts(web: Promise<Web>, places: Places, log: Log, house: () => House | null): LanParts {
  return {
    web,
    log,
    certificate: () => certificateIn(places),
    profile: async () => (await import('./shell/network-profile.ts')).networkProfile(),
    noteRefusal: (kind, station, times) => house()?.noteRefusal(kind, station, times),
  }
}

/** One certificate for both doors, also where both ask for it before it is made. */
function certificateIn(places: Places): Promise<Certificate> {
  certificate ??= import('./web/certificate.ts').then(({ ownCertificate }) =>
    ownCertificate(places.certificate, Date.now()),
  )
  return certificate
}

/**
 * A key file is named aloud. What keeps the database closed is told on the screen, and here too;
 * a key file that cannot be used, or a demo, ends the start.
 */
function canGoOn(door: FrontDoor, options: Options, places: Places): boolean {
  const trouble = door.trouble()
  if (options.keyFile !== null && !trouble?.sentence)
    say(`The key of this database is in the file ${options.keyFile}. Whoever has both can read everything.`)
  if (!trouble) return true
  const sentence = trouble.sentence ?? openingSentence(trouble.state, places.database)
  const isOver = options.demo !== null || trouble.sentence !== null
  if (isOver) end(1, sentence)
  else say(sentence)
  return !isOver
}

/** Serves browsers on this machine, and shows a new code whenever the shown one no longer counts. */
async function serve(web: Web, door: FrontDoor, places: Places, signIns: SignIns): Promise<void> {
  const { listen } = await import('./web/listen.ts')
  const listener = await listen(web, await certificateIn(places), places.portFile)
  app.once('will-quit', () => void listener.close())
  let offeredAt = Date.now()
  addressSentences(listener.address, door.offerSignIn(), process.env['FAIRDESK_NO_DISPLAY'] === '1').forEach(say)
  signIns.onTry = (isAccepted) => {
    if (!isAccepted && Math.abs(Date.now() - offeredAt) < codeGoodFor) return
    offeredAt = Date.now()
    nextCodeSentences(listener.address, door.offerSignIn()).forEach(say)
  }
}

async function demonstrate(demo: DemoOptions, door: FrontDoor): Promise<number> {
  const house = door.house()
  if (!house) return 1
  const { runDemo } = await import('./demo/run.ts')
  return runDemo({ house, ...demo, log: say })
}

/** Ends at once with an exit code, closing the database if it is open. */
function end(code: number, sentence?: string): void {
  if (sentence !== undefined) say(sentence)
  openDoor?.close()
  app.exit(code)
}
