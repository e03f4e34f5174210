import { z } from 'zod'
import { command, query } from './procedure.ts'

const nothing = z.strictObject({})

/** Where a serial port is, as the system names it: `COM3`, `/dev/ttyACM0`. */
const portPath = z.string().trim().min(1).max(260)

/** A serial port of this machine. */
export const serialPortShape = z.strictObject({
  path: portPath,
  /** Who made what is plugged in there, where the system knows. */
  maker: z.string().nullable(),
  /** Plugged in by USB, by a maker of scanners or as a device that speaks like one: offered first. */
  isLikely: z.boolean(),
})

/** The scanner on a serial line: `off` until a port is chosen; `gone`, `busy` and `refused` are tried again by themselves. */
export const scannerStandingShape = z.strictObject({
  path: portPath.nullable(),
  standing: z.enum(['off', 'opening', 'open', 'gone', 'busy', 'refused']),
})

export type SerialPortSeen = z.infer<typeof serialPortShape>
export type ScannerStanding = z.infer<typeof scannerStandingShape>

/**
 * Procedures of scanners that speak over a serial line instead of typing. Only the machine's own window may call
 * them: the line is this machine's, and what it reads goes to that window alone (`scan` on /events).
 */
export const scannerProcedures = {
  /** The serial ports there are now, the likely scanners first. */
  'scanner.list': query(['desk', 'office'], nothing, z.array(serialPortShape)),
  'scanner.state': query(['desk', 'office'], nothing, scannerStandingShape),
  /**
   * Opens a port, listed or typed by hand, and remembers it; null gives the scanner up. One that cannot be opened is
   * refused (`scanner-gone`, `scanner-busy`, `scanner-refused`) and everything stays as it was.
   */
  'scanner.choose': command(['desk', 'office'], z.strictObject({ path: portPath.nullable() }), scannerStandingShape, [
    'scanner',
  ]),
} as const
