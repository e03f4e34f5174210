import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { LanState } from '../../shared/contract/lan.ts'
import { Refusal } from '../../shared/failure.ts'
import { type Context, currentFair } from './context.ts'
import type { Lan } from './ports.ts'
import { once } from './receipts.ts'

/** What is kept of the local network: in the sealed database, since a Wi-Fi password is a secret. */
const keptShape = z.strictObject({
  /** The fair it was opened for; another fair's organizer decides anew. */
  fair: z.string().nullable(),
  wanted: z.boolean(),
  port: z.int().nullable(),
  address: z.string().nullable(),
  wifi: z.strictObject({ name: z.string(), password: z.string() }).nullable(),
})
type Kept = z.infer<typeof keptShape>

const settingName = 'lan'
const printedName = 'lan-printed'
const fresh: Kept = { fair: null, wanted: false, port: null, address: null, wifi: null }
const nobody: LanState['reached'] = { port: null, landing: null, page: null, paired: null }

type Asking = Pick<Context, 'store' | 'lan'>

/** How the local network stands, for whoever prints or shows it. */
export function lanState(context: Asking): LanState {
  const { lan, store } = context
  const kept = read(context)
  const addresses = [...(lan?.addresses() ?? [])]
  const wanted = isWanted(context)
  const link = lanLink(context)
  const printed = store.settings.read(printedName)
  return {
    wanted,
    open: (lan?.port() ?? null) !== null,
    trouble: wanted ? (lan?.trouble() ?? (addresses.length === 0 ? 'no-network' : null)) : null,
    port: kept.port,
    addresses,
    chosen: kept.address,
    link,
    wifi: kept.wifi,
    printedLink: printed === link ? null : printed,
    reached: lan?.reached() ?? nobody,
  }
}

/**
 * `http://192.168.137.1:8643`, what cards and links begin with; null while there is no address, or no port yet. A chosen
 * address this machine does not have any more gives way to the first: a link that nobody can follow helps nobody.
 */
export function lanLink(context: Asking): string | null {
  const { port, address } = read(context)
  const addresses = context.lan?.addresses() ?? []
  const used = addresses.find((one) => one.address === address) ?? addresses[0]
  return used === undefined || port === null ? null : `http://${used.address}:${port}`
}

/** Remembers which link the cards carry that were printed last, so that a changed one can be told. */
export function noteLinkPrinted(context: Pick<Context, 'store'>, link: string): void {
  context.store.settings.keep(printedName, link)
}

export function readLan(_input: CheckedInputOf<'lan.read'>, context: Context): OutputOf<'lan.read'> {
  return lanState(context)
}

/** Opens the door for this fair; it opens by itself at later starts. A port that is taken is told in `trouble`. */
export async function openLan(
  { id, anotherPort }: CheckedInputOf<'lan.open'>,
  context: Context,
): Promise<OutputOf<'lan.open'>> {
  ownLan(context)
  const fair = currentFair(context).id
  onceKept(context, 'lan.open', id, () => ({ fair, wanted: true, ...(anotherPort ? { port: null } : {}) }))
  await follow(context)
  return lanState(context)
}

export async function closeLan({ id }: CheckedInputOf<'lan.close'>, context: Context): Promise<OutputOf<'lan.close'>> {
  ownLan(context)
  onceKept(context, 'lan.close', id, () => ({ wanted: false }))
  await follow(context)
  return lanState(context)
}

/** Which address the cards carry, and the Wi-Fi they tell phones to join. */
export function chooseLan(
  { id, address, wifi }: CheckedInputOf<'lan.choose'>,
  context: Context,
): OutputOf<'lan.choose'> {
  const isOurs = ownLan(context)
    .addresses()
    .some((one) => one.address === address)
  if (address !== null && !isOurs && address !== read(context).address)
    throw new Refusal({ code: 'bad-input', field: 'address' })
  if (wifi !== null && !isWifi(wifi)) throw new Refusal({ code: 'bad-input', field: 'wifi' })
  onceKept(context, 'lan.choose', id, () => ({ address, wifi }))
  return lanState(context)
}

export function testLan(_input: CheckedInputOf<'lan.test'>, context: Context): Promise<OutputOf<'lan.test'>> {
  return ownLan(context).test()
}

/** At the start: the organizer wanted it open at this fair, so it opens. A failure is told by `lanState`. */
export async function openLanIfWanted(context: Context): Promise<void> {
  if (context.lan && isWanted(context)) await follow(context)
}

/** Another fair is worked on from now: a network that is open stays open, since phones and laptops are in it. */
export function keepLanOpen(context: Context, from: string, into: string): void {
  if (read(context).fair === from) keep(context, { fair: into })
}

/** Brings the door to what is wanted. */
async function follow(context: Context): Promise<void> {
  const lan = ownLan(context)
  if (!isWanted(context)) return lan.close()
  try {
    const port = await lan.open(read(context).port)
    // Another command may have closed it meanwhile.
    if (!isWanted(context)) return await lan.close()
    if (port !== read(context).port) keep(context, { port })
  } catch (error) {
    context.log(`The local network did not open: ${error instanceof Error ? error.message : String(error)}`)
  }
  context.announce(['lan'])
}

function isWanted(context: Asking): boolean {
  const { wanted, fair } = read(context)
  return wanted && fair !== null && fair === context.store.stations.own()?.current_fair
}

/** WPA takes passwords of 8 to 63 characters; an open network has none. 802.11 counts the bytes of a name. */
function isWifi({ name, password }: NonNullable<LanState['wifi']>): boolean {
  return Buffer.byteLength(name) <= 32 && (password === '' || password.length >= 8)
}

function onceKept(
  context: Context,
  procedure: 'lan.open' | 'lan.close' | 'lan.choose',
  id: string,
  change: () => Partial<Kept>,
): void {
  once(
    context,
    procedure,
    id,
    () => {
      keep(context, change())
      return {}
    },
    () => undefined,
  )
}

function read({ store }: Pick<Context, 'store'>): Kept {
  const value = store.settings.read(settingName)
  return value === null ? fresh : keptShape.parse(JSON.parse(value))
}

function keep(context: Pick<Context, 'store'>, change: Partial<Kept>): void {
  context.store.settings.keep(settingName, JSON.stringify({ ...read(context), ...change }))
}

function ownLan({ lan }: Pick<Context, 'lan'>): Lan {
  if (lan === null) throw new Refusal({ code: 'not-allowed' })
  return lan
}
