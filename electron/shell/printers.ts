import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { PrinterStanding } from '../../shared/contract/printing.ts'
import type { PrinterInfo, WebContents } from 'electron'

export type Printer = { name: string; isDefault: boolean; standing: PrinterStanding }

/** CUPS_PRINTER_DEFAULT in `printer-type` (cups.h). */
const cupsDefault = 0x20000

/** The system's printers, and which one it takes by itself. Electron no longer says the latter, so the system is asked. */
export async function listPrinters(contents: WebContents): Promise<Printer[]> {
  const printers = await contents.getPrintersAsync()
  const chosen = process.platform === 'win32' ? await windowsDefault() : null
  return printers.map((printer) => ({
    name: printer.name,
    standing: 'unknown' as const,
    isDefault: chosen === null ? isCupsDefault(printer) : chosen === inAscii(printer.name),
  }))
}

function isCupsDefault({ options }: PrinterInfo): boolean {
  const type: unknown = Reflect.get(options, 'printer-type')
  return (Number(type) & cupsDefault) !== 0
}

/** `Device` is kept by Windows as `name,winspool,port`. No answer means no default. */
async function windowsDefault(): Promise<string> {
  try {
    const place = String.raw`HKCU\Software\Microsoft\Windows NT\CurrentVersion\Windows`
    const { stdout } = await promisify(execFile)('reg', ['query', place, '/v', 'Device'], {
      timeout: 3_000,
      windowsHide: true,
    })
    return inAscii(/REG_SZ\s+(.+?),[^,]*,[^,]*\r?$/m.exec(stdout)?.[1] ?? '')
  } catch {
    return ''
  }
}

/** `reg` answers in the console's code page, where Vietnamese letters do not survive; what does is enough to tell printers apart. */
function inAscii(name: string): string {
  return name.replaceAll(/[^\x20-\x3e\x40-\x7e]/g, '')
}
