import { test } from 'vitest'
import { writePeople } from '../../../electron/core/list-imports/write-people.ts'
import { foundFair, openStation } from '../../support/station.ts'
import { linesOf, planOf } from '../../support/lists.ts'

test('speed', async () => {
  const station = openStation()
  await foundFair(station)
  const fairId = station.store.stations.own()?.current_fair ?? ''
  const sur = ['Nông', 'Hoàng', 'Lý', 'Vi', 'Triệu', 'Lương', 'Hứa', 'Mã']
  const mid = ['Văn', 'Thị', 'Mùi', 'Minh', 'Thu', 'Đức', 'Quốc']
  const giv = ['An', 'Bình', 'Cường', 'Dung', 'Hà', 'Hạnh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tú', 'Vân', 'Yến']
  const people = Array.from({ length: 600 }, (_, i) => ({
    fullName: `${sur[i % 8]} ${mid[(i * 5 + (i >> 3)) % 7]} ${giv[(i * 13 + (i >> 4)) % 16]}`,
    birthDate: `${1960 + (i % 45)}-0${1 + (i % 9)}-1${i % 10}`,
    village: `Thôn Nà ${giv[i % 16]} ${i % 40}`,
    communeCode: '06040',
    phone: `09${String(10000000 + i)}`,
    idNumber: i % 3 === 0 ? null : `0200${String(10000000 + i)}`,
  }))
  for (const round of [1, 2]) {
    const lines = linesOf(people)
    let t = performance.now()
    const plan = planOf(station, lines)
    const fates: Record<string, number> = {}
    for (const { fate } of plan) fates[fate] = (fates[fate] ?? 0) + 1
    console.log('plan', round, performance.now() - t, fates)
    t = performance.now()
    const c0 = process.cpuUsage().user; let c1 = 0; station.store.atomically(() => { writePeople(plan, { fairId, list: 'x', context: station.contextOf(station.window) }); c1 = process.cpuUsage().user }); console.log('cpu ms: rows', (c1 - c0) / 1000, 'flush', (process.cpuUsage().user - c1) / 1000)
    console.log('write', performance.now() - t)
  }
})
