import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { script } from './scripts.ts'

const { hasDisplay, xauthority } = await script<{
  hasDisplay(env: Record<string, string>, platform: string): boolean
  xauthority(cookie: Buffer): Buffer
}>('setup/display.mjs')
const { hashOf } = await script<{ hashOf(places: string[]): string }>('setup/build.mjs')
const { lockName } = await script<{ lockName(platform: string, folder: string): string | undefined }>('setup/lock.mjs')

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-processes-'))
const children = new URL('../../scripts/setup/children.mjs', import.meta.url).href
afterAll(() => rmSync(folder, { recursive: true }))

test('only Linux can be without a display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'win32')).toBe(true)
})

test('the cookie file is for every display number and holds the cookie', () => {
  const bytes = xauthority(Buffer.from('0123456789abcdef'))
  expect(bytes.toString('latin1')).toBe('\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x100123456789abcdef')
})

test('each clone has a lock of its own, and both systems free it with its owner', () => {
  expect(lockName('linux', '/a')).toMatch(/^\0fairdesk-setup-[0-9a-f]{16}$/)
  expect(lockName('linux', '/a')).not.toBe(lockName('linux', '/b'))
  expect(lockName('win32', '/a')).toMatch(/^\\\\\.\\pipe\\fairdesk-setup-[0-9a-f]{16}$/)
})

test('a build is made again for another content or name, and not for a touched file', () => {
  const source = join(folder, 'source')
  mkdirSync(source)
  writeFileSync(join(source, 'a.ts'), 'one')
  const first = hashOf([source, join(folder, 'absent')])
  utimesSync(join(source, 'a.ts'), 1, 1)
  expect(hashOf([source])).toBe(first)
  writeFileSync(join(source, 'a.ts'), 'two')
  const second = hashOf([source])
  writeFileSync(join(source, 'b.ts'), '')
  expect(new Set([first, second, hashOf([source])]).size).toBe(3)
})

// Ends a command that has started a main process and a service, and reads what became of them.
async function endedBy(signal: NodeJS.Signals): Promise<{ code: number | null; isServiceAlive: boolean }> {
  const body = `
    import { start } from ${JSON.stringify(children)}
    const service = start('sleep', ['60'], { isService: true, stdio: 'ignore' })
    const work = "process.on('SIGTERM', () => process.exit(7)); process.on('SIGINT', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')"
    const main = start(process.execPath, ['-e', work], { isMain: true, stdio: ['ignore', 'pipe', 'ignore'] })
    main.stdout.once('data', () => console.log(service.pid))
  `
  const command = spawn(process.execPath, ['--input-type=module', '-e', body], { stdio: ['ignore', 'pipe', 'inherit'] })
  const service = await new Promise<number>((resolve) =>
    command.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))),
  )
  const ended = new Promise<number | null>((resolve) => command.once('exit', resolve))
  command.kill(signal)
  const code = await ended
  for (let tries = 0; tries < 40 && isAlive(service); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return { code, isServiceAlive: isAlive(service) }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends the main process in its own way, then the display, and its exit code is the command’s',
  async (signal) => {
    expect(await endedBy(signal)).toEqual({ code: 7, isServiceAlive: false })
  },
)
