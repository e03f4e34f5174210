import { stat } from 'node:fs/promises'
import type { ListedPort } from './known-ports.ts'

/** Why a port did not open. */
export type LineTrouble = 'gone' | 'busy' | 'refused'

/** An open serial line. */
export type SerialLine = {
  /**
   * Whether the device is still there. The library alone does not always notice: on Linux a line that is hung up in the
   * middle of a read is read on for ever (measured).
   */
  isAlive(): Promise<boolean>
  close(): Promise<void>
}

/** What the line tells: bytes as they come, and its end when nobody here closed it. */
export type LineEars = { onBytes: (bytes: Uint8Array) => void; onEnd: () => void }

/** What scanners on a real RS232 line are set to when they leave the factory; over USB it has no meaning. */
const baudRate = 9600

// The native module takes time to load, and most desks never have a serial scanner.
const load = async () => (await import('serialport')).SerialPort

/** The serial ports of this machine; none where the system cannot say (a Linux without udev). */
export async function listSerialPorts(): Promise<ListedPort[]> {
  const SerialPort = await load()
  return SerialPort.list().catch(() => [])
}

/** Opens a port for us alone; the answer is the open line, or why there is none. */
export async function openSerialLine(path: string, ears: LineEars): Promise<SerialLine | LineTrouble> {
  const SerialPort = await load()
  const port = new SerialPort({ path, baudRate, autoOpen: false })
  const failure = await new Promise<Error | null>((resolve) => port.open(resolve))
  if (failure !== null) return troubleOf(failure)
  let isOver = false
  const isOpen = (): Promise<boolean> => new Promise((resolve) => port.get((error) => resolve(error === null)))
  // Some lines (pseudo terminals, odd drivers) never tell their signals; their silence then means nothing.
  const canBeAsked = await isOpen()
  const device = await deviceAt(path)
  const end = (): void => {
    if (isOver) return
    isOver = true
    ears.onEnd()
  }
  port.on('data', ears.onBytes)
  port.on('error', () => undefined)
  port.on('close', end)
  if (!port.isOpen) return 'gone'
  return {
    isAlive: async () => port.isOpen && (await deviceAt(path)) === device && (!canBeAsked || (await isOpen())),
    close: () =>
      new Promise((resolve) => {
        isOver = true
        if (port.isOpen) port.close(() => resolve())
        else resolve()
      }),
  }
}

/** Which device a path leads to, as systems with device files number them; null where it leads to none. */
async function deviceAt(path: string): Promise<number | null> {
  if (process.platform === 'win32') return null
  const found = await stat(path).catch(() => null)
  return found?.rdev ?? null
}

/** The library passes on the system's own words (serialport_win.cpp, serialport_unix.cpp); Windows denies access to a port in use. */
function troubleOf({ message }: Error): LineTrouble {
  if (/access denied|cannot lock|busy/iu.test(message)) return 'busy'
  return /permission denied|not permitted/iu.test(message) ? 'refused' : 'gone'
}
