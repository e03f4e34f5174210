import { expect, test } from 'vitest'
import { script } from './scripts.ts'

type Env = Record<string, string>
const { demoArguments, startArguments } = await script<{
  demoArguments(given: string[], where: { folder: string; isFile(path: string): boolean }): string[]
  startArguments(given: string[], where: { folder: string; isVirtual: boolean; env: Env }): string[]
}>('launch/arguments.mjs')

const isFile = (path: string): boolean => path.endsWith('.txt')
const demo = (...given: string[]): string[] => demoArguments(given, { folder: '/home/an', isFile })
const start = (isVirtual: boolean, ...given: string[]): string[] =>
  startArguments(given, { folder: '/home/an', isVirtual, env: { XDG_CONFIG_HOME: '/home/an/.settings' } })

test('the demo gets full paths, counted from where the developer stood', () => {
  expect(demo('--out', 'o', '--people', '20', '--seed', '0', '--cards', '../cards.txt')).toEqual([
    '--demo',
    '--out=/home/an/o',
    '--people=20',
    '--seed=0',
    '--cards=/home/cards.txt',
  ])
})

test.each([
  [[], /^Usage: /],
  [['--out'], /Usage: /],
  [['--out', 'o', '--oot', 'x'], /Unknown option '--oot'\. Usage: /],
  [['--out', 'o', 'more'], /Unexpected argument 'more'\. Usage: /],
  [['--out', 'taken.txt'], /must be a folder/],
  [['--out', 'o', '--cards', 'none'], /There is no card file \/home\/an\/none/],
  [['--out', 'o', '--people', 'many'], /"many" is not one/],
])('a demo asked for as %j is refused in one sentence with exit code 2', (given, sentence) => {
  const attempt = (): string[] => demo(...given)
  expect(attempt).toThrow(sentence)
  expect(attempt).toThrow(expect.objectContaining({ exitCode: 2 }))
})

test('with a display FairDesk is started as it was asked to be', () => {
  expect(start(false, '--data', 'd', '--lang=en')).toEqual(['--data=/home/an/d', '--lang=en'])
})

test('without a display it serves a browser and keeps its key beside its data', () => {
  expect(start(true, '--data', 'd')).toEqual(['--data=/home/an/d', '--serve', '--key-file=/home/an/d/fair.key'])
  expect(start(true)).toEqual(['--serve', '--key-file=/home/an/.settings/FairDesk/fair.key'])
})

test('what the developer has said already is not said again', () => {
  expect(start(true, '--serve', '--key-file', 'my.key')).toEqual(['--serve', '--key-file=/home/an/my.key'])
})

test('a path that is missing is asked for', () => {
  expect(() => start(true, '--data')).toThrow('--data needs a path: write --data=PATH.')
})
