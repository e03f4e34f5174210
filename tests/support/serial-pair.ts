import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A scanner on a serial line as the system sees one: a pair of pseudo terminals that socat holds. `path` is the port the
 * desk opens; what `send` writes comes out there. Unplugging takes the port away, and plugging in brings it back.
 */
export type SerialPair = {
  path: string
  plugIn(): Promise<void>
  unplug(): Promise<void>
  send(bytes: string | Uint8Array): Promise<void>
  remove(): Promise<void>
}

/** A scanner that is plugged in. */
export async function serialPair(): Promise<SerialPair> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-serial-'))
  const path = join(folder, 'ttyACM0')
  const far = join(folder, 'scanner')
  let socat: ChildProcess | null = null
  let sending: FileHandle | null = null

  async function plugIn(): Promise<void> {
    socat = spawn('socat', [`pty,raw,echo=0,link=${path}`, `pty,raw,echo=0,link=${far}`], { stdio: 'ignore' })
    const until = Date.now() + 60_000
    while (!existsSync(path) || !existsSync(far)) {
      if (Date.now() > until) throw new Error('socat made no pair of serial lines')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    sending = await open(far, 'w')
  }

  async function unplug(): Promise<void> {
    await sending?.close()
    const ended = new Promise((resolve) => socat?.once('exit', resolve))
    // At its own end socat takes the names of the lines away, as a system does.
    socat?.kill('SIGTERM')
    await ended
    socat = sending = null
  }

  await plugIn()
  return {
    path,
    plugIn,
    unplug,
    async send(bytes) {
      await sending?.writeFile(bytes)
    },
    async remove() {
      if (socat !== null) await unplug()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
