import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { counsellorsAt, fairWithPhones } from '../support/booth.ts'
import { copyAll, foundFair, joinFair, openStation } from '../support/station.ts'

const hidden = { birthYear: false, commune: false, phone: false, needs: false, education: false }
const settings = { show: hidden, rating: true, tags: ['Ưu tiên'], handbooks: ['Sổ tay việc làm'] }

test('a booth is shown no more than the organizer lets booths see, though the attendee shares it all', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const { code } = await arrive({
    phone: '0912345678',
    communeCode: '06040',
    needs: ['job-abroad'],
    education: 'upper',
  })
  const scan = { id: randomUUID(), text: code, scannedAt: station.clock.now }
  expect(await station.tell('booth.scan', scan, phone)).toMatchObject({ phone: '0912345678', birthYear: 1990 })
  await station.tell('booth-settings.save', { id: randomUUID(), settings })
  expect(await station.tell('booth.scan', scan, phone)).toMatchObject({
    sharing: true,
    fullName: 'Hoàng Văn Thử',
    birthYear: null,
    communeCode: null,
    phone: null,
    needs: [],
    education: null,
  })
  expect((await station.tell('booth.read', {}, phone)).settings).toEqual(settings)
  station.close()
})

test('a booth may not change what booths see', async () => {
  const { station, phone } = await fairWithPhones()
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  expect(await station.call('booth-settings.save', { id: randomUUID(), settings }, phone)).toEqual(refused)
  station.close()
})

test('settings of a later version hide what they hide, and those nobody can read hide everything', async () => {
  const { station } = await fairWithPhones()
  const said = { ...settings, show: { ...hidden, commune: true } }
  await station.tell('booth-settings.save', { id: randomUUID(), settings: said })
  const [row] = station.store.rows.all('booth_settings')
  const write = (text: string) =>
    station.store.atomically(() => station.store.changes.update('booth_settings', row?.id ?? '', { settings: text }))
  write(JSON.stringify({ ...said, show: { ...said.show, photo: true }, colour: 'blue' }))
  expect(await station.tell('booth-settings.read', {})).toEqual(said)
  for (const text of ['{"show":', '{"show":{}}']) {
    write(text)
    const { show } = await station.tell('booth-settings.read', {})
    expect(Object.values(show).some(Boolean)).toBe(false)
  }
  station.close()
})

test('two desks that set up the booths apart from each other have one set of settings, the last one', async () => {
  const [host, other] = [openStation(), openStation({ letter: 'B' })]
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  await host.tell('booth-settings.save', { id: randomUUID(), settings })
  other.clock.now += 1000
  await other.tell('booth-settings.save', { id: randomUUID(), settings: { ...settings, rating: false } })
  copyAll(other.store, host.store)
  copyAll(host.store, other.store)
  for (const station of [host, other]) {
    expect(await station.tell('booth-settings.read', {})).toEqual({ ...settings, rating: false })
    expect(station.store.rows.all('booth_settings')).toHaveLength(1)
    station.close()
  }
})

test('whoever was not asked yet is asked at the booth, and their answer is shown and kept', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const yes = { purpose: 'register-and-match' as const, given: true, method: 'spoken' as const }
  const { id: attendeeId, code } = await arrive({}, [yes])
  const scan = { id: randomUUID(), text: code, scannedAt: station.clock.now }
  expect(await station.tell('booth.scan', scan, phone)).toMatchObject({ sharing: false, mayAsk: true, fullName: null })
  const said = await station.tell('booth.share', { id: randomUUID(), text: code, given: true }, phone)
  expect(said).toMatchObject({ sharing: true, mayAsk: false, fullName: 'Hoàng Văn Thử' })
  const no = await station.tell('booth.share', { id: randomUUID(), text: code, given: false }, phone)
  expect(no).toMatchObject({ sharing: false, mayAsk: false, fullName: null })
  const { consents } = await station.tell('attendee.read', { attendeeId })
  expect(consents).toContainEqual({ purpose: 'share-with-employers', given: false })
  station.close()
})

test('who refused at the desk, and a child nobody acts for, is not asked at the booth and not made to agree', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const no = { purpose: 'share-with-employers' as const, given: false, method: 'spoken' as const }
  for (const { code } of [await arrive({}, [no]), await arrive({ birthDate: '2014-03-01' }, [])]) {
    const scan = { id: randomUUID(), text: code, scannedAt: station.clock.now }
    expect(await station.tell('booth.scan', scan, phone)).toMatchObject({ sharing: false, mayAsk: false })
    const forced = await station.call('booth.share', { id: randomUUID(), text: code, given: true }, phone)
    expect(forced).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  }
  station.close()
})

test('a number typed at the booth makes nobody agree: its holder need not be there', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const { code, number } = await arrive({}, [{ purpose: 'register-and-match', given: true, method: 'spoken' }])
  const typed = { id: randomUUID(), text: number, scannedAt: station.clock.now }
  expect(await station.tell('booth.scan', typed, phone)).toMatchObject({ sharing: false, fullName: null })
  const forced = await station.call('booth.share', { id: randomUUID(), text: number, given: true }, phone)
  expect(forced).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  const scan = { id: randomUUID(), text: code, scannedAt: station.clock.now }
  expect(await station.tell('booth.scan', scan, phone)).toMatchObject({ sharing: false, mayAsk: true })
  station.close()
})

test('a booth cannot read the list of attendees by counting their numbers, and scans as fast as it likes', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const { code, number } = await arrive({})
  const ask = (text: string) =>
    station.call('booth.scan', { id: randomUUID(), text, scannedAt: station.clock.now }, phone)
  const typed = await Promise.all(Array.from({ length: 60 }, () => ask(number)))
  const refused = typed.filter(({ ok }) => !ok)
  expect(refused).toHaveLength(20)
  expect(new Set(refused.map((answer) => !answer.ok && answer.failure.code))).toEqual(new Set(['too-fast']))
  const scanned = await Promise.all(Array.from({ length: 60 }, () => ask(code)))
  expect(scanned.every(({ ok }) => ok)).toBe(true)
  station.clock.now += 61_000
  expect((await ask(number)).ok).toBe(true)
  station.close()
})

test('the Center’s own table sees who agreed to be counselled, shared with employers or not', async () => {
  const { station, arrive, phone } = await fairWithPhones()
  const yes = { purpose: 'register-and-match' as const, given: true, method: 'spoken' as const }
  const { code } = await arrive({}, [yes])
  const { code: unasked } = await arrive({}, [])
  const counsellor = await counsellorsAt(station)
  const scan = (text: string) => ({ id: randomUUID(), text, scannedAt: station.clock.now })
  expect(await station.tell('booth.scan', scan(code), phone)).toMatchObject({ fullName: null })
  expect(await station.tell('booth.scan', scan(code), counsellor)).toMatchObject({
    fullName: 'Hoàng Văn Thử',
    mayAsk: false,
  })
  expect(await station.tell('booth.scan', scan(unasked), counsellor)).toMatchObject({ fullName: null })
  station.close()
})
