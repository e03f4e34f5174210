import { expect, test } from 'vitest'
import { readOptions } from '../../electron/shell/options.ts'

const usual = { data: null, keyFile: null, serve: false, downloads: null, demo: null }

function read(...args: string[]): unknown {
  return readOptions(['electron', '.', ...args], '/hall')
}

test('started with nothing, the desk asks nothing of the command line', () => {
  expect(read()).toEqual({ ok: true, options: usual })
})

test('paths are taken from where the command was typed, in either spelling', () => {
  expect(read('--data', 'here', '--key-file=fair.key', '--downloads=/out', '--serve')).toEqual({
    ok: true,
    options: { ...usual, data: '/hall/here', keyFile: '/hall/fair.key', downloads: '/out', serve: true },
  })
})

test('what is Chromium’s own is left to Chromium', () => {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    '--inspect=0',
    '--use-file-for-fake-video-capture=a.mjpeg',
  ]
  expect(read(...flags, '--serve')).toEqual({ ok: true, options: { ...usual, serve: true } })
})

test('a demo knows its folder, its size and its seed', () => {
  expect(read('--demo', '--out=out')).toEqual({
    ok: true,
    options: { ...usual, demo: { out: '/hall/out', people: 200, seed: 1, cards: null } },
  })
  expect(read('--demo', '--out=out', '--people=12', '--seed=7', '--cards=cards.txt')).toMatchObject({
    options: { demo: { people: 12, seed: 7, cards: '/hall/cards.txt' } },
  })
})

test.each([
  [['--data'], '--data needs a path: write --data=PATH.'],
  [['--data='], '--data needs a path: write --data=PATH.'],
  [['--key-file', '--serve'], '--key-file needs a path: write --key-file=PATH.'],
  [['--demo'], '--demo needs a folder to write into: write --out=DIR.'],
  [['--demo', '--out=o', '--people=many'], '--people needs a whole number: write --people=200.'],
])('a command line that cannot be followed is answered in one sentence: %j', (args, sentence) => {
  expect(read(...args)).toEqual({ ok: false, sentence })
})
