import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openKeeper } from '../../../renderer/src/imports/kept/keeper.ts'
import { begunOn, guessed, withCorrection, withEverywhere } from '../../../renderer/src/imports/wizard.ts'
import type { KeptList } from '../../../shared/contract/list-kept.ts'
import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import { laidOpen } from '../../support/laid-open.ts'
import { decided, type Opened, openList, peopleCsv, previewOf } from '../../support/lists.ts'
import { erase, realFair, rehearse } from '../../support/rehearsing.ts'
import { foundFair, openStation, somebody, type TestStation } from '../../support/station.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two hundred people, whose days of birth no month has. */
const wrongDays = peopleCsv(
  Array.from({ length: 200 }, (_, at) => `Nông Văn ${'ABCĐEGHI'[at % 8]} ${at},31/02/1985,Nam,,,Nà Pò`),
)

async function aFair(file?: string) {
  const station = openStation(file === undefined ? {} : { file })
  await foundFair(station)
  return station
}

const fileOf = ({ file }: Opened) => ({ fairId: file.fair.id, digest: file.digest, fileName: file.fileName })
const saying = (settings: ListSettings, fields: Partial<KeptList> = {}): KeptList => ({
  step: 'preview',
  settings,
  typed: {},
  ...fields,
})
const keep = (station: TestStation, opened: Opened, content: KeptList | null, caller = station.window) =>
  station.tell('import.keep', { ...fileOf(opened), content }, caller)
const bornIn = (row: number, text = '01/03/1985') => ({ sheet: 0, row, part: 0, field: 'birthDate' as const, text })
const kept = async (station: TestStation, content = wrongDays) => (await openList(station, content)).file.kept

test('a power cut in the middle of forty corrections loses none, and the same file goes on where it was left', async () => {
  const file = join(folder, 'before.db')
  const station = await aFair(file)
  const opened = await openList(station, wrongDays)
  const keeper = openKeeper(
    (input) => station.call('import.keep', input),
    () => station.clock.now,
  )
  let { settings } = opened
  for (let row = 2; row < 42; row += 1) {
    station.clock.now += 5000
    settings = withCorrection(settings, bornIn(row))
    keeper.keep(fileOf(opened), saying(settings, { typed: { '0 42 0 birthDate': '1/3/19' } }))
    if (row % 3 === 0) await keeper.flush()
  }
  await keeper.flush()
  const left = station.clock.now
  // As the disk is when the power goes: nothing was closed.
  const after = join(folder, 'after.db')
  copyFileSync(file, after)
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${after}-wal`)
  station.close()

  const again = openStation({ file: after })
  const reopened = await openList(again, wrongDays)
  expect(reopened.file.kept).toEqual({ ...saying(settings), typed: { '0 42 0 birthDate': '1/3/19' }, at: left })
  const wizard = begunOn(reopened.handle, reopened.file, reopened.file.kept)
  expect(wizard).toMatchObject({ step: 'preview', resumedAt: left })
  const { counts } = await previewOf(again, { handle: reopened.handle, settings: wizard.settings ?? opened.settings })
  expect(counts).toMatchObject({ added: 40, wrong: 160 })
  again.close()
})

test('a file nobody has said anything of is begun on as it was guessed', async () => {
  const station = await aFair()
  const { file, handle } = await openList(station, wrongDays)
  expect(file.kept).toBeNull()
  expect(begunOn(handle, file, null)).toEqual({ step: 'columns', handle, settings: guessed(file) })
  expect(await station.tell('import.begun', { fairId: null })).toEqual([])
})

test('of a file with one letter changed nothing is taken silently', async () => {
  const station = await aFair()
  const opened = await openList(station, wrongDays)
  await keep(station, opened, saying(withCorrection(opened.settings, bornIn(2))))
  expect(await kept(station, wrongDays.replace('Nà Pò', 'Nà Po'))).toBeNull()
  expect(await kept(station)).not.toBeNull()
})

test('another desk of the machine goes on where the first was left; each has its own before another’s', async () => {
  const station = await aFair()
  const desk = { door: 'browser' as const, stationId: randomUUID(), role: 'desk' as const }
  const opened = await openList(station, wrongDays)
  const first = saying(withCorrection(opened.settings, bornIn(2)))
  const second = saying(withCorrection(first.settings, bornIn(3)))
  await keep(station, opened, first)
  station.clock.now += 60_000
  await keep(station, opened, second, desk)
  expect(await kept(station)).toMatchObject(first)
  station.connection
    .prepare('UPDATE draft SET station = ? WHERE station = ?')
    .run(randomUUID(), station.window.stationId)
  expect(await kept(station), 'a station that has none has the newest').toMatchObject(second)
  expect(await station.tell('import.begun', { fairId: null })).toEqual([
    { digest: opened.file.digest, fileName: 'danh-sach.csv', at: station.clock.now, said: 2 },
  ])
})

test('what was said goes with the list that is taken over, and stays where taking it over is stopped', async () => {
  const station = await aFair()
  const opened = await openList(station, wrongDays)
  const content = saying(withCorrection(opened.settings, bornIn(2)))
  await keep(station, opened, content)
  const { handle } = opened
  const taking = station.call('import.commit', { id: randomUUID(), handle, settings: content.settings })
  await setImmediate()
  await station.tell('import.forget', { id: randomUUID(), handle })
  expect(await taking).toMatchObject({ failure: { code: 'import-stopped' } })
  const again = await openList(station, wrongDays)
  expect(again.file.kept).toMatchObject(content)
  await station.tell('import.commit', { id: randomUUID(), handle: again.handle, settings: content.settings })
  expect(await kept(station)).toBeNull()
})

test('begun anew, nothing of it stands at any desk', async () => {
  const station = await aFair()
  const desk = { door: 'browser' as const, stationId: randomUUID(), role: 'desk' as const }
  const opened = await openList(station, wrongDays)
  const content = saying(withCorrection(opened.settings, bornIn(2)))
  await keep(station, opened, content)
  await keep(station, opened, content, desk)
  await keep(station, opened, null)
  expect(await kept(station)).toBeNull()
})

test('ten thousand lines put right and decided on are kept', async () => {
  const station = await aFair()
  const opened = await openList(station, wrongDays)
  const lines = Array.from({ length: 10_000 }, (_, at) => at + 2)
  const settings: ListSettings = {
    ...opened.settings,
    corrections: lines.map((row) => bornIn(row)),
    choices: lines.map((row) => ({ sheet: 0, row, part: 0, does: 'same', attendeeId: randomUUID() })),
  }
  await keep(station, opened, saying(settings))
  expect((await kept(station))?.settings).toEqual(settings)
})

test('an erasure takes its person’s lines out of what was said of files, and leaves everybody else’s', async () => {
  const file = join(folder, 'erased.db')
  const station = await aFair(file)
  const person = somebody({ fullName: 'Mạc Xuân Quyên', idNumber: '020190123456', phone: '0987654321' })
  const given = { id: randomUUID(), person, consents: [], knownAs: null }
  const { attendee } = await station.tell('attendee.register', given)
  const opened = await openList(station, wrongDays)
  const said = [
    { ...bornIn(2), field: 'idNumber', text: '020190123456' },
    { ...bornIn(2), field: 'village', text: 'Khuổi Kheo' },
    { ...bornIn(3), field: 'fullName', text: 'Mạc xuân Quyên' },
    { ...bornIn(5), field: 'phone', text: '0987 654 321' },
    { ...bornIn(6), field: 'village', text: 'Nà Lẹng' },
  ] as const
  let settings = said.reduce<ListSettings>(withCorrection, opened.settings)
  settings = decided(4, 'same', attendee.id)(decided(7, 'leave')(settings))
  settings = withEverywhere(settings, { field: 'ethnicity', was: 'tày', text: 'tay' })
  await keep(station, opened, saying(settings, { typed: { '0 8 0 idNumber': '020190123456', '0 9 0 village': 'Nà' } }))
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  const left = await kept(station)
  expect(left?.settings).toMatchObject({
    corrections: [{ row: 6, text: 'Nà Lẹng' }],
    choices: [{ row: 7, does: 'leave' }],
    everywhere: [{ was: 'tày' }],
  })
  expect(left?.typed).toEqual({ '0 9 0 village': 'Nà' })
  const bytes = laidOpen(file)
  for (const trace of ['020190123456', 'Mạc xuân Quyên', '0987 654 321', 'Khuổi Kheo'])
    expect(bytes.includes(trace), `${trace} is gone`).toBe(false)
  expect(bytes.includes('Nà Lẹng')).toBe(true)
  station.close()
})

test('an erased rehearsal takes what was said of its files along', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const real = await openList(station, wrongDays)
  const content = saying(withCorrection(real.settings, bornIn(2)))
  await keep(station, real, content)
  const rehearsal = await rehearse(station, fair.id)
  const tried = await openList(station, wrongDays)
  expect([tried.file.fair.id, tried.file.kept], 'the fair’s own is not the rehearsal’s').toEqual([rehearsal.id, null])
  await keep(station, tried, content)
  await erase(station, rehearsal.id)
  const rows = station.connection.prepare('SELECT screen FROM draft').all()
  expect(rows).toEqual([{ screen: `import/${real.file.digest} ${fair.id}` }])
})

test('what another version of the program kept otherwise is no reason not to open the file', async () => {
  const station = await aFair()
  const opened = await openList(station, wrongDays)
  await keep(station, opened, saying(opened.settings))
  station.connection.prepare(`UPDATE draft SET content = '{"step":"elsewhere"}'`).run()
  expect(await kept(station)).toBeNull()
  const fewer = { ...opened.settings, sheets: opened.settings.sheets.map((sheet) => ({ ...sheet, columns: [] })) }
  await keep(station, opened, saying(fewer))
  expect(await kept(station), 'its columns are others').toBeNull()
})
