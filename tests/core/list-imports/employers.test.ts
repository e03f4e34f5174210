import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openList, previewOf, takeList } from '../../support/lists.ts'
import { foundFair, openStation, type TestStation } from '../../support/station.ts'

const header = 'Tên đơn vị,Mã số thuế,Điện thoại,Vị trí tuyển dụng,Số lượng,Mức lương,Nơi làm việc'
const csv = (...lines: string[]) => [header, ...lines].join('\n')
const lathe = 'Công ty TNHH Mẫu Một,4900123456,02053812345,Công nhân may,50,7-10 triệu,Bắc Ninh'
const packing = 'Công ty TNHH Mẫu Một,4900123456,02053812345,Công nhân đóng gói,20,8 triệu,Bắc Giang'
const mason = 'HTX Thử Nghiệm,,,Thợ xây,5,thoả thuận,Lạng Sơn'

async function aFair() {
  const station = openStation()
  await foundFair(station)
  return station
}

async function hiring(station: TestStation) {
  const employers = await station.tell('employer.list', {})
  return employers.map(({ name, vacancies }) => [
    name,
    vacancies.map(({ title, wanted }) => `${title} ${wanted ?? ''}`),
  ])
}

test('an employers’ list brings its employers, each once, with their vacancies', async () => {
  const station = await aFair()
  const list = await takeList(station, csv(lathe, packing, mason))
  expect(list).toMatchObject({ kind: 'employers', counts: { added: 3 } })
  expect(await hiring(station)).toEqual([
    ['Công ty TNHH Mẫu Một', ['Công nhân may 50', 'Công nhân đóng gói 20']],
    ['HTX Thử Nghiệm', ['Thợ xây 5']],
  ])
})

test('the same list again changes nothing; a longer one adds what is new', async () => {
  const station = await aFair()
  await takeList(station, csv(lathe, mason))
  const before = [station.store.rows.all('employer'), station.store.rows.all('vacancy')]
  expect((await takeList(station, csv(lathe, mason))).counts).toMatchObject({ unchanged: 2, added: 0 })
  expect([station.store.rows.all('employer'), station.store.rows.all('vacancy')]).toEqual(before)
  expect((await takeList(station, csv(packing, lathe))).counts).toMatchObject({ unchanged: 1, added: 1 })
  expect((await hiring(station))[0]?.[1]).toHaveLength(2)
})

test('an employer is known by the name without the kind of firm it is', async () => {
  const station = await aFair()
  await station.tell('employer.save', { id: randomUUID(), name: 'Cty Mẫu Một', booth: '3' })
  await takeList(station, csv(lathe))
  const employers = await station.tell('employer.list', {})
  expect(employers).toHaveLength(1)
  expect(employers[0]).toMatchObject({ name: 'Cty Mẫu Một', booth: '3', taxCode: '4900123456' })
})

test('what a list says otherwise is shown before and after, and made only where a person says so', async () => {
  const station = await aFair()
  await takeList(station, csv(lathe))
  const changed = csv(lathe.replace(',50,', ',80,'))
  const opened = await openList(station, changed)
  const [line] = (await previewOf(station, opened)).lines
  expect(line).toMatchObject({ fate: 'unchanged', differs: [{ field: 'wanted', known: '50', given: '80' }] })
  await takeList(station, changed)
  expect((await hiring(station))[0]?.[1]).toEqual(['Công nhân may 50'])
  const list = await takeList(station, changed, (settings) => ({ ...settings, takeChanges: true }))
  expect(list.counts).toMatchObject({ changed: 1 })
  expect((await hiring(station))[0]?.[1]).toEqual(['Công nhân may 80'])
  await station.tell('import.undo', { id: randomUUID(), listId: list.id })
  expect((await hiring(station))[0]?.[1]).toEqual(['Công nhân may 50'])
})

test('an undo takes employers and vacancies back, but not those somebody was interviewed by', async () => {
  const station = await aFair()
  const list = await takeList(station, csv(lathe, packing, mason))
  const [first] = await station.tell('employer.list', {})
  const kept = first?.vacancies[0]?.id ?? ''
  station.store.atomically(() =>
    station.store.changes.create(
      'interview',
      randomUUID(),
      { employer: first?.id ?? '', vacancy: kept },
      station.clock.now,
    ),
  )
  await station.tell('import.undo', { id: randomUUID(), listId: list.id })
  expect(await hiring(station)).toEqual([['Công ty TNHH Mẫu Một', ['Công nhân may 50']]])
})

test('two firms of one name with different tax codes stay two, each with its own vacancies', async () => {
  const station = await aFair()
  const limited = 'Công ty TNHH Mẫu Hai,4900000001,,Công nhân may,50,,Bắc Ninh'
  const joint = 'Công ty CP Mẫu Hai,4900000002,,Thợ hàn,20,,Bắc Giang'
  const both = [
    ['Công ty TNHH Mẫu Hai', ['Công nhân may 50']],
    ['Công ty CP Mẫu Hai', ['Thợ hàn 20']],
  ]
  await takeList(station, csv(limited, joint))
  expect(await hiring(station)).toEqual(both)
  expect((await takeList(station, csv(joint, limited))).counts).toMatchObject({ unchanged: 2 })
  expect(await hiring(station)).toEqual(both)
})

test('a firm of a known name with another tax code is another firm', async () => {
  const station = await aFair()
  await takeList(station, csv(lathe))
  station.clock.now += 1000
  await takeList(station, csv(packing.replace('4900123456', '4900999999')))
  expect(await hiring(station)).toEqual([
    ['Công ty TNHH Mẫu Một', ['Công nhân may 50']],
    ['Công ty TNHH Mẫu Một', ['Công nhân đóng gói 20']],
  ])
})

test('one work at one place, wanted twice in different ways, is two vacancies; said twice in one way it is one', async () => {
  const station = await aFair()
  const men = lathe.replace(',50,', ',30,')
  const first = await takeList(station, csv(lathe, men, lathe))
  expect(first.counts).toMatchObject({ added: 2, doubled: 1 })
  expect((await hiring(station))[0]?.[1]).toEqual(['Công nhân may 50', 'Công nhân may 30'])
  expect((await takeList(station, csv(men, lathe))).counts).toMatchObject({ unchanged: 2, added: 0 })
  const more = await takeList(station, csv(men, lathe.replace(',50,', ',80,')), (settings) => ({
    ...settings,
    takeChanges: true,
  }))
  expect(more.counts).toMatchObject({ unchanged: 1, changed: 1 })
  expect((await hiring(station))[0]?.[1]).toEqual(['Công nhân may 80', 'Công nhân may 30'])
})

test('any list of employers taken in again, its lines in whatever order, adds nothing', async () => {
  const firm = fc.constantFrom(
    'Công ty TNHH Mẫu Hai,4900000001',
    'Công ty CP Mẫu Hai,4900000002',
    'HTX Thử,',
    'Cty Mẫu Ba,4900000003',
  )
  const work = fc.constantFrom('Công nhân may', 'Thợ hàn')
  const line = fc
    .tuple(firm, work, fc.constantFrom('', '20', '30'), fc.constantFrom('', 'Bắc Ninh', 'Bắc Giang'))
    .map(([who, what, wanted, place]) => `${who},,${what},${wanted},,${place}`)
  const lists = fc
    .array(line, { minLength: 1, maxLength: 8 })
    .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))
  await fc.assert(
    fc.asyncProperty(lists, async ([lines, again]) => {
      const station = await aFair()
      await takeList(station, csv(...lines))
      const before = await hiring(station)
      expect((await takeList(station, csv(...again))).counts).toMatchObject({ added: 0, filled: 0, changed: 0 })
      expect(await hiring(station)).toEqual(before)
      station.close()
    }),
    { numRuns: 15 },
  )
})
