import { randomUUID } from 'node:crypto'
import office from 'officecrypto-tool'
import { beforeAll, expect, test } from 'vitest'
import { consentTextVersion } from '../../../electron/core/consent-text.ts'
import { employerSlugs } from '../../../electron/core/exports/employer-names.ts'
import type { Caller } from '../../../electron/core/ports.ts'
import { make, readTables, type Table } from './made.ts'
import { entriesOf } from './read-back.ts'
import { openTrialFair, type TrialFair } from './trial-fair.ts'

const order = { name: 'employer-file', format: 'zip' } as const

function share(fair: TrialFair, person: string): void {
  const answer = {
    fair: fair.fairId,
    person,
    purpose: 'share-with-employers',
    given: 1,
    method: 'spoken',
    text_version: consentTextVersion('share-with-employers'),
    answered_at: fair.clock.now,
  }
  fair.store.atomically(() => fair.store.changes.create('consent', randomUUID(), answer, (fair.clock.now += 1000)))
}

/** Three employers: two whose long names are alike to the end of a file's name, and one whom nobody shares with. */
function visited() {
  const fair = openTrialFair()
  const name = 'Công ty TNHH Một thành viên Thương mại và Dịch vụ'
  const [first, second] = [fair.employer(`${name} Bắc Sơn`), fair.employer(`${name} Nam Sơn`)]
  const alone = fair.employer('Hợp tác xã Không Ai Chia Sẻ', '09')
  const [one, two, silent] = ['Nông Thị Mẫu', 'Vi Thị Khác', 'Lý Văn Giấu'].map((fullName) => fair.arrive({ fullName }))
  if (!one || !two || !silent) throw new Error('nobody came')
  for (const { person } of [one, two]) share(fair, person)
  fair.talk(one, first)
  fair.talk(one, second)
  fair.talk(two, second)
  fair.talk(silent, alone)
  return { fair, first, second, alone, two, silent }
}

async function open(file: Uint8Array, password: string): Promise<Table[]> {
  return readTables(new Uint8Array(await office.decrypt(Buffer.from(file), { password })))
}

/** Without the line that says when it was made. */
function sayings(tables: readonly Table[]): unknown {
  return tables.map(({ rows, ...others }) => ({ ...others, rows: rows.filter(([name]) => name !== 'Lập lúc') }))
}

/** One such archive: every password costs a hundred thousand turns at each locking and each opening. */
async function takeAll() {
  const visit = visited()
  const { fair } = visit
  const id = randomUUID()
  const { work, password, passwords } = await fair.tell('export.start', { id, ...order })
  const again = await fair.tell('export.start', { id, ...order })
  const { works } = fair.contextOf(fair.window)
  await works.ended(id, fair.window)
  const done = works.list(fair.window)[0]
  const archive = await fair.file('work', { id })
  const accesses = fair.accesses()
  const tables = ['receipt', 'setting', 'access_log', 'change', 'print_job']
  const rows = tables.map((table) => JSON.stringify(fair.connection.prepare(`SELECT * FROM ${table}`).all()))
  const kept = `${rows.join('')}${fair.connection.serialize().toString('latin1')}`
  return { ...visit, work, password, passwords, again, done, archive, accesses, kept }
}

let taken: Awaited<ReturnType<typeof takeAll>>
let files: Map<string, Uint8Array>
beforeAll(async () => {
  taken = await takeAll()
  files = await entriesOf(taken.archive.body, '')
})

test('all employers’ files come in one archive, which names whom nobody shares with and holds no file of theirs', () => {
  const { passwords, archive, done, password } = taken
  expect(archive.fileName).toBe('danh-sach-cho-cac-don-vi-2026-11-24.zip')
  expect([archive.mediaType, password]).toEqual(['application/zip', null])
  expect([...files.keys()]).toEqual(passwords?.files.map(({ fileName }) => fileName))
  expect([...files.keys()]).toEqual([
    'danh-sach-gap-don-vi-cong-ty-tnhh-mot-thanh-vien-thuong-mai-v-2026-11-24.xlsx',
    'danh-sach-gap-don-vi-cong-ty-tnhh-mot-thanh-vien-thuong-mai-v-2-2026-11-24.xlsx',
  ])
  expect(passwords?.leftOut).toEqual(['Hợp tác xã Không Ai Chia Sẻ'])
  expect(passwords).toMatchObject({ deleteBy: '2027-05-24', heldOn: '2026-11-24', isRehearsal: false })
  // How far it is counts employers.
  expect(done).toMatchObject({ of: 'employer-file.zip', state: 'done', done: 2, total: 2 })
})

test('each opens with its own password and no other’s, and says what the file made for it alone says', async () => {
  const { fair, passwords } = taken
  for (const { employerId, fileName, password } of passwords?.files ?? []) {
    const others = passwords?.files.filter((other) => other.employerId !== employerId) ?? []
    const file = files.get(fileName) ?? new Uint8Array()
    for (const other of others)
      await expect(office.decrypt(Buffer.from(file), { password: other.password })).rejects.toThrow('password')
    const alone = await make(fair, 'employer-file', 'xlsx', { employerId })
    expect(alone.fileName).toBe(fileName)
    const [here, there] = [await open(file, password), await open(alone.body, alone.password ?? '')]
    expect(here[0]?.rows).not.toEqual([])
    expect(sayings(here)).toEqual(sayings(there))
  }
})

test('the same command again is the same work with the same passwords, another one has others', async () => {
  const { again, work, passwords, fair } = taken
  expect(again).toMatchObject({ work: { id: work.id }, passwords })
  const other = await fair.tell('export.start', { id: randomUUID(), ...order })
  await fair.tell('work.cancel', { id: randomUUID(), workId: other.work.id })
  const all = [...(passwords?.files ?? []), ...(other.passwords?.files ?? [])].map(({ password }) => password)
  expect(new Set(all).size).toBe(4)
  for (const password of all) expect(password).toMatch(/^([2-9CFHJKMNPQRTVX]{4}-){3}[2-9CFHJKMNPQRTVX]{4}$/)
})

test('every file in it is noted with its employer and its rows, once the archive is fetched', () => {
  const { accesses, first, second } = taken
  expect(accesses).toEqual([
    { action: `employer-file:${first}`, person: null, rows: 1 },
    { action: `employer-file:${second}`, person: null, rows: 2 },
  ])
})

test('no password stands in the archive or in any table of the database', () => {
  const { passwords, kept, archive } = taken
  expect(kept).toContain('Nông Thị Mẫu')
  for (const { password } of passwords?.files ?? []) {
    expect(kept).not.toContain(password)
    expect(Buffer.from(archive.body).toString('latin1')).not.toContain(password)
  }
})

test('whoever takes their yes back before it is made is in no file, and every password told opens one', async () => {
  const { fair, first, second, two } = visited()
  const { works } = fair.contextOf(fair.window)
  // Something else is made first.
  await fair.tell('export.start', { id: randomUUID(), name: 'summary', format: 'csv' })
  const { work, passwords } = await fair.tell('export.start', { id: randomUUID(), ...order })
  const consents = fair.connection.prepare(`SELECT id FROM consent WHERE person != ?`).all(two.person)
  fair.store.atomically(() => {
    for (const { id } of consents as { id: string }[])
      fair.store.changes.update('consent', id, { withdrawn_at: fair.clock.now })
  })
  await works.ended(work.id, fair.window)
  const made = await entriesOf((await fair.file('work', { id: work.id })).body, '')
  const rows = new Map<string, number | undefined>()
  for (const { employerId, fileName, password } of passwords?.files ?? [])
    rows.set(employerId, (await open(made.get(fileName) ?? new Uint8Array(), password))[0]?.rows.length)
  expect(rows).toEqual(
    new Map([
      [first, 0],
      [second, 1],
    ]),
  )
  fair.close()
})

test('where nobody shares with anybody there is nothing to make, and a desk that is not the office makes nothing', async () => {
  const fair = openTrialFair()
  const employer = fair.employer('Công ty Điện tử', '04')
  fair.talk(fair.arrive(), employer)
  const ask = (caller: Caller, employerId: string | null = null) =>
    fair.call('export.start', { id: randomUUID(), ...order, employerId }, caller)
  expect(await ask(fair.window)).toMatchObject({ ok: false, failure: { code: 'not-found', field: 'employers' } })
  const browser = { door: 'browser', stationId: randomUUID() } as const
  expect(await ask({ ...browser, role: 'desk' })).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  expect(await ask({ ...browser, role: 'office' })).toMatchObject({ failure: { code: 'not-found' } })
  expect(await ask(fair.window, employer)).toMatchObject({ failure: { code: 'bad-input', field: 'employerId' } })
  fair.close()
})

test('files of employers of one name and no booth never have one name, whatever others are called', () => {
  const named = (name: string, booth: string | null) => ({ id: randomUUID(), name, booth })
  const employers = [named('May', null), named('May', null), named('May 2', null), named('', null), named('', '03')]
  const slugs = employerSlugs(employers)
  expect([...slugs.values()]).toEqual(['may', 'may-2', 'may-2-2', 'don-vi', '03'])
})
