import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compiled } from './plants/compiled.ts'
import { imports, plantedRooms, spellings, strays, unseen } from './plants/imports.ts'
import { fine, type Plant } from './plants/plant.ts'
import { habits, sayings, statements } from './plants/texts.ts'
import { welcome } from './plants/welcome.ts'
import { buildTrialHouse, type Complaint } from './trial-house.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { rooms } = (await import(new URL('../../scripts/lint/rooms.mjs', import.meta.url).href)) as {
  rooms: Record<string, { isData?: true }>
}

const lintPlants = [imports, spellings, unseen, strays, statements, sayings, habits].flat()
const lintable = buildTrialHouse({ ...furniture(), ...welcome, ...filesOf(lintPlants) })
const compilable = buildTrialHouse({ ...furniture(), ...filesOf(compiled) })
let lintSays: Complaint[] = []
let compilerSays: Complaint[] = []

beforeAll(async () => {
  ;[lintSays, compilerSays] = await Promise.all([lintable.lint(), compilable.compile()])
}, 60_000)
afterAll(() => {
  lintable.leave()
  compilable.leave()
})

test.each(plantedRooms)('%s refuses every package and every room that is not its own', (room) => {
  expect(
    unrefused(
      imports.filter(({ refusal }) => refusal.startsWith(`${room} may not import`)),
      lintSays,
    ),
  ).toEqual([])
})

test('every room has plants, so that no new room goes unproven', () => {
  const open = Object.keys(rooms).filter((name) => name !== 'tests' && rooms[name]?.isData !== true)
  expect(plantedRooms.toSorted()).toEqual(open.toSorted())
})

test('an import is refused however it is written', () => {
  expect(unrefused(spellings, lintSays)).toEqual([])
})

test('barrels, cycles, aliases and computed imports are refused', () => {
  expect(unrefused(unseen, lintSays)).toEqual([])
})

test('a file outside every room is refused, whether or not it imports anything', () => {
  expect(unrefused(strays, lintSays)).toEqual([])
})

test('SQL is refused outside the database room', () => {
  expect(unrefused(statements, lintSays)).toEqual([])
})

test('words for people are refused outside the catalogues', () => {
  expect(unrefused(sayings, lintSays)).toEqual([])
})

test('any, console, promises left floating, endless files and hooks out of order are refused', () => {
  expect(unrefused(habits, lintSays)).toEqual([])
})

test('what a room lives by is let in', () => {
  const guilty = new Set(lintPlants.map(({ file }) => file))
  expect(lintSays.filter(({ file }) => !guilty.has(file))).toEqual([])
})

test('the compiler refuses a path out of the project, and globals the room has not', () => {
  expect(unrefused(compiled, compilerSays)).toEqual([])
  const guilty = new Set(compiled.map(({ file }) => file))
  expect(compilerSays.filter(({ file }) => !guilty.has(file))).toEqual([])
})

test('no file switches a law of the house off', () => {
  const files = globSync('{shared,electron,renderer,scripts}/**/*.{ts,tsx,mjs}', { cwd: root })
  const switches = /(?:oxlint|eslint)-disable(?:-next-line|-line)?(?:\s*(?:\*\/|--|$)|.*house\/)/mu
  expect(files.filter((file) => switches.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})

/** One harmless file in each room. */
function furniture(): Record<string, string> {
  const folders = Object.keys(rooms).filter(
    (name) => path.extname(name) === '' && rooms[name]?.isData !== true && name !== 'scripts',
  )
  const code = 'export type Fine = 1\nexport const fine: Fine = 1\n'
  return {
    ...Object.fromEntries(folders.map((name) => [`${name}/${fine}`, code])),
    'electron/main.ts': code,
    'resources/list.json': '[]',
    'electron/db/house.sql': '',
  }
}

function filesOf(planted: readonly Plant[]): Record<string, string> {
  const files: Record<string, string> = {}
  for (const { file, code } of planted) files[file] = `${files[file] ?? ''}${code}\n`
  return files
}

/** The plants nobody complained about in the right words, with what was said instead. */
function unrefused(planted: readonly Plant[], complaints: readonly Complaint[]) {
  expect(planted.length).toBeGreaterThan(0)
  return planted.flatMap(({ file, code, refusal }) => {
    const said = complaints.filter((complaint) => complaint.file === file).map(({ message }) => message)
    return said.some((message) => message.includes(refusal)) ? [] : [{ file, code, refusal, said }]
  })
}
