import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../electron/db/store.ts'
import { fold } from '../../shared/text/fold.ts'
import { compareNames } from '../../shared/text/names.ts'
import { erase, realFair, registered, rehearse } from '../support/rehearsing.ts'
import { foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

const syllables =
  'An Anh Ánh Ăn Ân Dũng Dung Dụng Đặng Đăng Dáng Hoà Hòa Hoa Hoá Hương Hường Hưởng Lý Lỷ Mẫu Mậu Mão Mùi Nguyễn Ô Ơn Oanh Tả Thị Thử Thứ Ư Văn Vi Ví Vỹ'.split(
    ' ',
  )
const anyName = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

function put(station: TestStation, id: string, name: string): void {
  station.store.changes.create('person', id, { full_name: name }, station.clock.now)
}

async function everybody(station: TestStation) {
  const { total, rows } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 500 })
  expect(rows).toHaveLength(total)
  return rows
}

test('the whole list is in the order Vietnamese names are in, whenever they came and whatever was put right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyName, anyName, fc.nat({ max: 3 })), { maxLength: 60 }), async (people) => {
      const station = openStation()
      await foundFair(station)
      const ids = people.map(() => randomUUID())
      for (const [at, [name]] of people.entries()) station.store.atomically(() => put(station, ids[at] ?? '', name))
      // Every fourth gets another name.
      for (const [at, [, name, kind]] of people.entries()) {
        if (kind > 0) continue
        station.store.atomically(() => station.store.changes.update('person', ids[at] ?? '', { full_name: name }))
      }
      const names = (await everybody(station)).map(({ fullName }) => fullName)
      expect(names).toEqual(names.toSorted(compareNames))
      expect(names.toSorted()).toEqual(people.map(([name, other, kind]) => (kind > 0 ? name : other)).toSorted())
      const found = await station.tell('attendee.search', { text: 'n', limit: 200 })
      const meant = names.filter((name) =>
        fold(name)
          .split(' ')
          .some((word) => word.startsWith('n')),
      )
      expect(found.map(({ fullName }) => fullName)).toEqual(meant)
      station.close()
    }),
    { numRuns: 25 },
  )
})

test('hundreds of one name, and names that fall between two neighbours again and again, keep their order', async () => {
  const station = openStation()
  await foundFair(station)
  const tones = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
  const names = Array.from({ length: 900 }, (_, at) => {
    if (at % 3 === 0) return 'Nguyễn Thị Hương'
    // Each after the last but before all that follow: the gap between two neighbours is halved every time.
    const tail = tones.slice(0, at % 29).join('')
    return at % 3 === 1 ? `Nguyễn Thị Hương${tail}z` : `Nguyễn Thị ${'Z'.repeat(1 + (at % 40))} Hương`
  })
  for (const name of names) station.store.atomically(() => put(station, randomUUID(), name))
  const listed: string[] = []
  for (const offset of [0, 400, 800]) {
    const { total, rows } = await station.tell('attendee.list', { scope: 'everyone', offset, limit: 400 })
    expect(total).toBe(900)
    listed.push(...rows.map(({ fullName }) => fullName))
  }
  expect(listed).toEqual(names.toSorted(compareNames))
  const places = station.connection.prepare('SELECT entry, root FROM person_index ORDER BY sort_key, root').all()
  expect(places).toEqual(station.connection.prepare('SELECT entry, root FROM person_index ORDER BY entry').all())
  station.connection.exec("INSERT INTO person_search (person_search) VALUES ('integrity-check')")
})

test('the list shows an attendee of two records once, at the place of the name that is shown', async () => {
  const station = openStation()
  await foundFair(station)
  const register = async (fullName: string) => {
    station.clock.now += 1000
    const input = { id: randomUUID(), person: somebody({ fullName }), consents: [], knownAs: null }
    return (await station.tell('attendee.register', input)).attendee.id
  }
  const [first, , second] = [await register('Lý Thị An'), await register('Lý Thị Bích'), await register('Lý Thị Vân')]
  await station.tell('attendee.link', { id: randomUUID(), first: first ?? '', second: second ?? '', decision: 'same' })
  const names = () => everybody(station).then((rows) => rows.map(({ fullName }) => fullName))
  expect(await names()).toEqual(['Lý Thị Bích', 'Lý Thị Vân'])
  await station.tell('attendee.link', {
    id: randomUUID(),
    first: first ?? '',
    second: second ?? '',
    decision: 'different',
  })
  expect(await names()).toEqual(['Lý Thị An', 'Lý Thị Bích', 'Lý Thị Vân'])
})

test('this fair’s lists: who has come, who is still inside, who is only announced', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const { store, clock } = station
  const attend = (fullName: string, attendance: Record<string, number | null>) =>
    store.atomically(() => {
      const id = randomUUID()
      put(station, id, fullName)
      store.changes.create('attendance', randomUUID(), { fair: fair.id, person: id, ...attendance }, clock.now)
    })
  attend('Vi Văn Còn', { arrived_at: clock.now })
  attend('Vi Văn Về', { arrived_at: clock.now, left_at: clock.now + 1 })
  attend('Vi Văn Đợi', { ahead: 1 })
  attend('Vi Văn Bàn', { arrived_at: clock.now, ahead: 1 })
  store.atomically(() => put(station, randomUUID(), 'Vi Văn Xưa'))
  const names = async (scope: 'everyone' | 'fair' | 'inside' | 'ahead') => {
    const { total, rows } = await station.tell('attendee.list', { scope, offset: 0, limit: 10 })
    expect(total).toBe(rows.length)
    return rows.map(({ fullName }) => fullName.split(' ')[2])
  }
  expect(await names('everyone')).toEqual(['Bàn', 'Còn', 'Đợi', 'Về', 'Xưa'])
  expect(await names('fair')).toEqual(['Bàn', 'Còn', 'Về'])
  expect(await names('inside')).toEqual(['Bàn', 'Còn'])
  expect(await names('ahead')).toEqual(['Đợi'])
  const page = await station.tell('attendee.list', { scope: 'fair', offset: 1, limit: 1 })
  expect([page.total, page.rows.map(({ fullName }) => fullName)]).toEqual([3, ['Vi Văn Còn']])
  expect((await station.tell('attendee.list', { scope: 'everyone', offset: 9, limit: 5 })).rows).toEqual([])
})

test('a database whose index is from before this version is indexed anew when it is opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-list-'))
  const station = openStation({ file: join(folder, 'fair.db') })
  await foundFair(station)
  for (const name of ['Lý Bích', 'Lý An']) station.store.atomically(() => put(station, randomUUID(), name))
  station.connection.exec('DELETE FROM person_index; DELETE FROM person_search; DELETE FROM search_word')
  openStore(station.connection, () => station.clock.now)
  station.close()
  const again = openStation({ file: join(folder, 'fair.db') })
  expect((await everybody(again)).map(({ fullName }) => fullName)).toEqual(['Lý An', 'Lý Bích'])
  expect(await again.tell('attendee.search', { text: 'bic', limit: 5 })).toHaveLength(1)
  again.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the whole list at the fair names and counts nobody made up, and the one in the rehearsal nobody real', async () => {
  const station = openStation()
  const fair = await realFair(station)
  for (const fullName of ['Mạc Xuân Ba', 'Mạc Xuân Bảy', 'Mạc Xuân Quyên']) await registered(station, { fullName })
  const list = async (offset = 0, limit = 200) => {
    const { total, rows } = await station.tell('attendee.list', { scope: 'everyone', offset, limit })
    return { total, names: rows.map(({ fullName }) => fullName) }
  }
  const real = ['Mạc Xuân Ba', 'Mạc Xuân Bảy', 'Mạc Xuân Quyên']
  const rehearsal = await rehearse(station, fair.id)
  await registered(station, { fullName: 'Mạc Xuân Bốn' })
  const { total, names } = await list()
  expect(names).toHaveLength(total)
  expect(total).toBeGreaterThan(30)
  expect(names).toContain('Mạc Xuân Bốn')
  expect(names.filter((name) => real.includes(name))).toEqual([])
  expect((await list(total - 1, 5)).names).toEqual(names.slice(-1))
  await station.tell('fair.enter', { id: randomUUID(), fairId: fair.id })
  expect(await list()).toEqual({ total: 3, names: real })
  expect(await list(1, 1)).toEqual({ total: 3, names: ['Mạc Xuân Bảy'] })
  await erase(station, rehearsal.id)
  expect(await list()).toEqual({ total: 3, names: real })
  station.close()
})
