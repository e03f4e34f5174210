import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFrontDoor } from '../../electron/core/front-door.ts'
import { openHouse } from '../../electron/core/house.ts'
import type { House } from '../../electron/core/ports.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { createWeb, type Web } from '../../electron/web/app.ts'
import { createPrintOrders } from '../../electron/web/print-orders.ts'
import type { Result } from '../../shared/failure.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { nameSortKey } from '../../shared/text/names.ts'
import { deskWithHistory, people } from './desk-with-history.ts'
import { noPaper } from '../support/no-paper.ts'
import { type MadeUpInput, madeUpInputs } from './people.ts'
import { median, percentile, report } from './report.ts'

const seed = 20_261_124
const queries = 500
const present = 500
const limit = 50
// A query once would be the machine's other work as much as ours.
const rounds = 3

type Bare = { search(text: string): unknown[]; close(): void }

/**
 * `search`: attendee.search through the web door (JSON in, role, validation, rule, rows with badges, JSON out) over
 * 100,000 people, 500 of them at today's fair, against the bare FTS5 statement written the plain way: MATCH, names that hold
 * the marks as typed first, then the sort key, the same limit. Both in turn, the whole set three times.
 */
export async function benchSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-search-'))
  const history = await deskWithHistory()
  copyFileSync(join(history, 'fair.db'), join(folder, 'fair.db'))
  const key = Buffer.from(readFileSync(join(history, 'fair.key'), 'utf8').trim(), 'hex')
  const inputs = madeUpInputs(seed, people)
  const house = openHouse({
    file: join(folder, 'fair.db'),
    key,
    paper: noPaper(),
    thirdPartyElectron: false,
    log: fail,
  })
  const bare = openBare(join(folder, 'bare.db'), key, inputs)
  try {
    for (const input of madeUpInputs(seed + 1, present))
      await house.dispatch('attendee.register', input, house.windowCaller())
    const { web, start } = openWeb(house, key)
    await start()
    const texts = textsOf(inputs)
    const times = texts.map((text) => ({ text, ours: [] as number[], bare: [] as number[] }))
    for (let round = 0; round < rounds; round += 1) {
      for (const { text, ours, bare: plain } of times) {
        const from = performance.now()
        await ask(web, text)
        const between = performance.now()

        bare.search(text)
        ours.push(between - from)
        plain.push(performance.now() - between)
      }
    }
    const ours = times.map((one) => median(one.ours))
    const plain = times.map((one) => median(one.bare))
    const slowest = times.reduce((worst, one) => (median(one.ours) > median(worst.ours) ? one : worst))
    report({
      name: 'search',
      ours: percentile(ours, 99),
      reference: percentile(plain, 99),
      unit: 'ms',
      limit: 3,
      note: `99th of 100, ${queries} queries, each the median of ${rounds}, ${people} people; the slowest took ${median(slowest.ours).toFixed(1)} ms ("${slowest.text}"), half of all at most ${median(ours).toFixed(2)} ms (bare ${median(plain).toFixed(2)})`,
    })
  } finally {
    house.close()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function fail(line: string): void {
  throw new Error(line)
}

function openWeb(house: House, key: Uint8Array): { web: Web; start: () => Promise<void> } {
  const vault = {
    look: () => Promise.resolve({ state: 'known' as const, keeper: 'key-file' as const, key }),
    create: () => Promise.reject(new Error('there is a key')),
    unlock: () => Promise.reject(new Error('there is a key')),
    prove: () => Promise.reject(new Error('nothing is locked')),
  }
  const door = createFrontDoor({ vault, openHouse: () => house, log: fail, now: Date.now })
  const web = createWeb({ door, uiFolder: tmpdir(), orders: createPrintOrders(), log: fail })
  return { web, start: door.start }
}

async function ask(web: Web, text: string): Promise<void> {
  const request = new Request('app://fair/api/attendee.search', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, limit }),
  })
  const answer = (await (await web.fetch(request, { door: 'window' })).json()) as Result<unknown>
  if (!answer.ok) throw new Error(`search "${text}": ${answer.failure.code}`)
}

/** What clerks type: a letter or two, words half typed and whole, with marks and without, tails, years, villages, slips. */
function textsOf(inputs: readonly MadeUpInput[]): string[] {
  const random = randomOf(seed)
  const kinds: ((input: MadeUpInput) => string)[] = [
    ({ person }) => fold(person.fullName).slice(0, 1),
    ({ person }) => fold(person.fullName.split(' ').at(-1) ?? '').slice(0, 2),
    ({ person }) => person.fullName,
    ({ person }) => fold(person.fullName),
    ({ person }) => fold(person.fullName).slice(0, random.between(3, 12)).trim(),
    ({ person }) => person.fullName.split(' ').slice(-2).join(' '),
    ({ person }) => fold(person.fullName).split(' ').toReversed().join(' '),
    ({ person }) => `${fold(person.fullName.split(' ').at(-1) ?? '')} ${person.birthDate?.slice(0, 4) ?? ''}`,
    ({ person }) => mistyped(fold(person.fullName), random.between(0, 100)),
    ({ person }) => (person.phone ?? '0912345678').slice(-random.pick([3, 4, 6])),
    ({ person }) => person.phone ?? '0912345678',
    ({ person }) => (person.idNumber ?? '').slice(-random.pick([3, 4, 6])),
    ({ person }) => (person.idNumber ?? '').slice(0, random.between(1, 12)),
    ({ person }) => `${fold(person.village ?? '')} ${fold(person.fullName.split(' ')[0] ?? '')}`,
    () => `a ${random.between(1, present)}`,
  ]
  return Array.from({ length: queries }, (_, at) => kinds[at % kinds.length]?.(random.pick(inputs)) ?? 'n')
}

function mistyped(name: string, at: number): string {
  const place = at % name.length
  return name.slice(0, place) + 'x' + name.slice(place + 1)
}

/** The plain way: words in FTS5 as it comes, beside it a table with what is sorted by. */
function openBare(file: string, key: Uint8Array, inputs: readonly MadeUpInput[]): Bare {
  const connection = openDatabase(file, key)
  connection.exec(`CREATE TABLE bare (entry INTEGER PRIMARY KEY, person TEXT NOT NULL, exact TEXT NOT NULL, sort_key TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE bare_search USING fts5 (words, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');`)
  const row = connection.prepare('INSERT INTO bare (person, exact, sort_key) VALUES (?, ?, ?)')
  const words = connection.prepare('INSERT INTO bare_search (rowid, words) VALUES (?, ?)')
  connection.transaction(() => {
    for (const { id, person } of inputs) {
      const { lastInsertRowid } = row.run(id, foldKeepingMarks(person.fullName), nameSortKey(person.fullName))
      const tails = [person.phone, person.idNumber].flatMap((digits) =>
        digits === null ? [] : [digits, digits.slice(-6), digits.slice(-4), digits.slice(-3)],
      )
      const parts = [fold(person.fullName), fold(person.village ?? ''), person.birthDate?.slice(0, 4) ?? '', ...tails]
      words.run(lastInsertRowid, parts.join(' '))
    }
  })()
  const search = connection.prepare(
    `SELECT bare.person FROM bare_search JOIN bare ON bare.entry = bare_search.rowid
     WHERE bare_search MATCH ? ORDER BY instr(bare.exact, ?) = 0, bare.sort_key LIMIT ?`,
  )
  return {
    search(text) {
      const match = fold(text)
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ')
      return search.all(match, foldKeepingMarks(text), limit)
    },
    close: () => connection.close(),
  }
}
