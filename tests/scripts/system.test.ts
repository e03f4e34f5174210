import { expect, test } from 'vitest'
import { script } from './scripts.ts'

type Entry = { names: string[]; library?: string; command?: string; file?: string }
const { findMissing, missingLibraries } = await script<{
  findMissing(needs: string[], has: (entry: Entry) => boolean): Entry[]
  missingLibraries(output: string): string[]
}>('setup/system.mjs')
const { aptNames, aptTrouble, readPolicy } = await script<{
  aptNames(entries: Entry[], candidates: Set<string>): string[]
  aptTrouble(output: string, log: string): string
  readPolicy(output: string): Set<string>
}>('setup/apt.mjs')

const sound = { library: 'libasound.so.2', names: ['libasound2t64', 'libasound2'] }
const policy = `libasound2t64:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2:
  Installed: (none)
  Candidate: 1.2.8-1+b1
  Version table:
`

test('a package is asked for by the name this release knows it by', () => {
  expect(aptNames([sound], readPolicy(policy))).toEqual(['libasound2'])
  expect(aptNames([sound], new Set(['libasound2t64', 'libasound2']))).toEqual(['libasound2t64'])
  expect(aptNames([sound], new Set())).toEqual(['libasound2'])
})

test('only what is not there yet is missing, for what is needed', () => {
  const names = (needs: string[], has: (entry: Entry) => boolean): string[] =>
    findMissing(needs, has).flatMap((entry) => entry.names)
  expect(names(['display', 'test'], ({ command }) => command !== 'Xvfb')).toEqual(['xvfb'])
  expect(names(['test'], () => false)).toEqual([
    'zbar-tools',
    'zxing-cpp-tools',
    'poppler-utils',
    'binutils',
    '7zip',
    'ffmpeg',
    'socat',
    'libreoffice-calc-nogui',
    'libreoffice-writer-nogui',
    'iproute2',
  ])
  expect(names(['build'], () => false)).toEqual([])
})

test.each([
  ['E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7', /Another program is using apt: wait/],
  ["E: You don't have enough free space in /var/cache/apt/archives/.", /disk is full: free/],
  ['Err:1 http://mirror bookworm InRelease\n  Temporary failure resolving', /could not be fetched: connect/],
  ['E: Unable to locate package zbar-tools', /no package zbar-tools: enable/],
  ["E: Package 'chromium' has no installation candidate", /no package chromium: enable/],
  ['E: Unmet dependencies.', /run "apt-get -f install"/],
])('what apt says becomes one sentence with a remedy: %s', (output, sentence) => {
  expect(aptTrouble(output, '/clone/apt.log')).toMatch(sentence)
  expect(aptTrouble(output, '/clone/apt.log')).toContain('/clone/apt.log')
})

test('the libraries that Electron would miss are named before it is started', () => {
  const output = '\tlibm.so.6 => /lib/libm.so.6 (0x1)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n'
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgbm.so.1'])
})
