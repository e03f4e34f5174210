import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A network of the test's own: this machine at one end of a cable, a room of its own for a phone at the other. */
export type Network = {
  /** This machine's address in it. */
  host: string
  /** The link goes down: nothing is answered and nothing is refused, as when somebody walks out of reach of the Wi-Fi. */
  cut(): void
  mend(): void
  /** A command that starts Chromium at the phone's end, for Playwright's `executablePath`. */
  chromium(folder: string): string
  /** Runs a command at the phone's end and answers what it wrote. */
  run(command: string, args: readonly string[]): string
  /** Everything that runs at the phone's end is killed as by a flat battery. */
  killAll(): void
  remove(): void
}

let made = 0

/** Lays the cable; throws in words where this machine does not allow it. */
export function openNetwork(): Network {
  const mark = `${process.pid}${made++}`.slice(-8)
  const room = `fairdesk${mark}`
  // The host takes what begins with wl for Wi-Fi, where phones are; names of interfaces hold fifteen letters.
  const [hostEnd, phoneEnd] = [`wlfd${mark}`, `wlfp${mark}`]
  const subnet = `10.${200 + (made % 50)}.${process.pid % 250}`
  const host = `${subnet}.1`
  demandNamespaces()
  ip('netns', 'add', room)
  try {
    ip('link', 'add', hostEnd, 'type', 'veth', 'peer', 'name', phoneEnd, 'netns', room)
    ip('addr', 'add', `${host}/24`, 'dev', hostEnd)
    ip('link', 'set', hostEnd, 'up')
    ip('-n', room, 'addr', 'add', `${subnet}.2/24`, 'dev', phoneEnd)
    ip('-n', room, 'link', 'set', 'lo', 'up')
    ip('-n', room, 'link', 'set', phoneEnd, 'up')
  } catch (error) {
    ip('netns', 'del', room)
    throw error
  }
  return {
    host,
    cut: () => ip('-n', room, 'link', 'set', phoneEnd, 'down'),
    mend: () => ip('-n', room, 'link', 'set', phoneEnd, 'up'),
    chromium(folder) {
      const script = join(folder, 'chromium-in-room.sh')
      writeFileSync(script, `#!/bin/sh\nexec ip netns exec ${room} /usr/bin/chromium "$@"\n`)
      chmodSync(script, 0o755)
      return script
    },
    run: (command, args) => execFileSync('ip', ['netns', 'exec', room, command, ...args], { encoding: 'utf8' }),
    killAll() {
      for (const id of processesIn(room)) kill(id)
    },
    remove() {
      for (const id of processesIn(room)) kill(id)
      spawnSync('ip', ['link', 'del', hostEnd])
      spawnSync('ip', ['netns', 'del', room])
    },
  }
}

function demandNamespaces(): void {
  const tried = spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' })
  if (tried.error)
    throw new Error('This machine has no "ip" command (iproute2): the tests over a network of their own need it.')
  const mayMake = spawnSync('unshare', ['--net', 'true'], { encoding: 'utf8' })
  if (mayMake.status !== 0)
    throw new Error(
      `This machine lets this user make no network of its own (${mayMake.stderr.trim()}): run the tests as root, or in a container with CAP_NET_ADMIN and CAP_SYS_ADMIN.`,
    )
}

function ip(...args: string[]): void {
  const done = spawnSync('ip', args, { encoding: 'utf8' })
  if (done.status !== 0)
    throw new Error(`The test's network cannot be laid: ip ${args.join(' ')}: ${done.stderr.trim()}`)
}

function processesIn(room: string): number[] {
  const { stdout } = spawnSync('ip', ['netns', 'pids', room], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').filter(Boolean).map(Number)
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}
