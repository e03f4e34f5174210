import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { Store } from '../db/store.ts'
import type { Context } from './context.ts'
import type { KnownPort, Scanner } from './ports.ts'

const settingName = 'scanner-port'
const knownPortShape: z.ZodType<KnownPort> = z.strictObject({
  path: z.string(),
  vendorId: z.string().exactOptional(),
  productId: z.string().exactOptional(),
  serialNumber: z.string().exactOptional(),
})

/** Lets the scanner take up the port this machine chose the last time. */
export function followRememberedPort(scanner: Scanner, store: Store): void {
  const kept = store.settings.read(settingName)
  const known = kept === null ? null : knownPortShape.safeParse(JSON.parse(kept))
  if (known?.success) scanner.follow(known.data)
}

export function listSerialPorts(
  _input: CheckedInputOf<'scanner.list'>,
  context: Context,
): Promise<OutputOf<'scanner.list'>> {
  return ownScanner(context).list()
}

export function readScanner(_input: CheckedInputOf<'scanner.state'>, context: Context): OutputOf<'scanner.state'> {
  return ownScanner(context).state()
}

/** Opens a port and remembers it, so that it is opened again at the next start. */
export async function chooseScanner(
  { path }: CheckedInputOf<'scanner.choose'>,
  context: Context,
): Promise<OutputOf<'scanner.choose'>> {
  const scanner = ownScanner(context)
  const known = await scanner.choose(path)
  if (known === null) context.store.settings.drop(settingName)
  else context.store.settings.keep(settingName, JSON.stringify(known))
  return scanner.state()
}

/** The line is this machine's and what it reads are people's cards: no browser may see or set it. */
function ownScanner({ caller, scanner }: Context): Scanner {
  if (caller.door !== 'window' || scanner === null) throw new Refusal({ code: 'not-allowed' })
  return scanner
}
