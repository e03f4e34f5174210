import type { SerialPortSeen } from '../../shared/contract/scanner.ts'

/** A port as the system lists it; everything but its path may be unknown. */
export type ListedPort = {
  path: string
  manufacturer?: string | undefined
  vendorId?: string | undefined
  productId?: string | undefined
  serialNumber?: string | undefined
}

/** What is remembered of a chosen port: where it was and, for a USB device, which one it is. */
export type KnownPort = { path: string; vendorId?: string; productId?: string; serialNumber?: string }

/** Makers of scanners by their USB vendor number (the USB ID Repository's list of 2025-07-26). */
const scannerMakers: Readonly<Record<string, string>> = {
  '0536': 'Honeywell',
  '05e0': 'Zebra (Symbol)',
  '05f9': 'Datalogic (PSC)',
  '067e': 'Honeywell (Intermec)',
  '0720': 'Keyence',
  '076d': 'Denso',
  '080c': 'Datalogic',
  '0c2e': 'Honeywell (Metrologic)',
  '10ac': 'Honeywell',
  '1eab': 'Newland',
  '27dd': 'Mindeo',
}

/** The ports as they are offered: scanners first, then what speaks like one over USB, then the rest by name. */
export function offeredPorts(listed: readonly ListedPort[]): SerialPortSeen[] {
  return listed
    .filter(({ path }) => path !== '')
    .toSorted((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path, 'en', { numeric: true }))
    .map((port) => ({ path: port.path, maker: makerOf(port), isLikely: rank(port) < 2 }))
}

/** What to remember of the port at `path`. */
export function knownPort(path: string, listed: readonly ListedPort[]): KnownPort {
  const port = listed.find((one) => one.path === path)
  return {
    path,
    ...(port?.vendorId ? { vendorId: port.vendorId } : {}),
    ...(port?.productId ? { productId: port.productId } : {}),
    ...(port?.serialNumber ? { serialNumber: port.serialNumber } : {}),
  }
}

/**
 * Where the remembered device is now: systems give another name to what is plugged into another socket. Its own path
 * while that exists, else the one port with the same maker, model and serial number; null when there is none or several.
 */
export function pathNow(known: KnownPort, listed: readonly ListedPort[]): string | null {
  if (listed.some(({ path }) => path === known.path)) return known.path
  if (known.vendorId === undefined) return null
  const same = listed.filter(
    ({ vendorId, productId, serialNumber }) =>
      vendorId === known.vendorId &&
      productId === known.productId &&
      (known.serialNumber === undefined || serialNumber === known.serialNumber),
  )
  return same.length === 1 ? (same[0]?.path ?? null) : null
}

function rank({ path, manufacturer, vendorId }: ListedPort): number {
  if (vendorId === undefined) return 3
  if (vendorId.toLowerCase() in scannerMakers) return 0
  // A CDC device: Linux calls it ACM, and Windows serves it with its own driver.
  return /ttyACM/u.test(path) || manufacturer === 'Microsoft' ? 1 : 2
}

function makerOf({ vendorId, manufacturer }: ListedPort): string | null {
  return scannerMakers[vendorId?.toLowerCase() ?? ''] ?? (manufacturer?.trim() || null)
}
