import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clearForDemo, demoKeyFile } from '../../electron/shell/demo-folder.ts'
import { createLog } from '../../electron/shell/log.ts'
import { placesIn } from '../../electron/shell/places.ts'
import { rememberedPlace } from '../../electron/shell/window-place.ts'

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'fairdesk-shell-'))
}

test('a demo clears away what an earlier demo left, and nothing else', () => {
  const places = placesIn(folder())
  expect(clearForDemo(places)).toBeNull()
  for (const file of [places.database, demoKeyFile(places), join(places.folder, 'badges.pdf')]) writeFileSync(file, '')
  expect(clearForDemo(places)).toBeNull()
  expect(readdirSync(places.folder)).toEqual(['badges.pdf'])
})

test('a demo never touches a database that no demo made', () => {
  for (const beside of [[], ['fair.key', 'fair.keyring.json']]) {
    const places = placesIn(folder())
    for (const name of ['fair.db', ...beside]) writeFileSync(join(places.folder, name), 'work')
    expect(clearForDemo(places)).toMatch(/holds a database that no demo made/)
    expect(existsSync(places.database)).toBe(true)
  }
})

test('the log names the moment and the reference, and no number of a person', () => {
  const logs = join(folder(), 'logs')
  const log = createLog(logs, () => Date.UTC(2026, 10, 24, 1, 2, 3))
  log('attendee.register: 020071000001 called 0320590382 at main.js:12345:67', 'ab12cd34')
  log('Started.')
  expect(readFileSync(join(logs, 'fair.log'), 'utf8')).toBe(
    '2026-11-24T01:02:03.000Z [ab12cd34] attendee.register: ####### called ####### at main.js:12345:67\n2026-11-24T01:02:03.000Z Started.\n',
  )
})

test('the log stays small: the oldest of six files falls away', () => {
  const logs = join(folder(), 'logs')
  const log = createLog(logs, Date.now)
  log('first')
  for (let at = 0; at < 7; at += 1) {
    writeFileSync(join(logs, 'fair.log'), `${at}${'x'.repeat(1024 * 1024)}`)
    log(`after ${at}`)
  }
  expect(readdirSync(logs).toSorted()).toEqual([
    'fair.1.log',
    'fair.2.log',
    'fair.3.log',
    'fair.4.log',
    'fair.5.log',
    'fair.log',
  ])
  expect(readFileSync(join(logs, 'fair.1.log'), 'utf8').slice(0, 1)).toBe('6')
})

test('a log that cannot be written stops nobody', () => {
  const file = join(folder(), 'a-file')
  writeFileSync(file, '')
  expect(() => createLog(join(file, 'logs'), Date.now)('lost')).not.toThrow()
})

test('the window comes back where it was, unless that screen is gone', () => {
  const file = join(folder(), 'window.json')
  const laptop = { x: 0, y: 0, width: 1366, height: 728 }
  const place = { x: 1400, y: 20, width: 1000, height: 700, isMaximized: false }
  expect(rememberedPlace(file, [laptop])).toBeNull()
  writeFileSync(file, JSON.stringify(place))
  expect(rememberedPlace(file, [laptop, { x: 1366, y: 0, width: 1920, height: 1080 }])).toEqual(place)
  expect(rememberedPlace(file, [laptop])).toBeNull()
  for (const spoilt of ['', '{"x":1}', 'null', '{"x":1.5,"y":0,"width":1,"height":1}']) {
    writeFileSync(file, spoilt)
    expect(rememberedPlace(file, [laptop])).toBeNull()
  }
})
