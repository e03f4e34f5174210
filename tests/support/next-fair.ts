import { randomUUID } from 'node:crypto'
import type { CheckedInputOf } from '../../shared/contract.ts'
import { createFair } from '../../electron/core/fairs.ts'
import type { TestStation } from './station.ts'

/** The next fair of the same Center: this station works on it from now, half a year later. */
export function nextFair(station: TestStation, fields: Partial<CheckedInputOf<'fair.found'>> = {}): string {
  station.clock.now = Date.UTC(2027, 4, 18, 0, 30)
  const id = randomUUID()
  const fair = {
    center: { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' },
    name: 'Phiên giao dịch việc làm cụm xã Bình Gia',
    heldOn: '2027-05-18',
    place: 'Nhà văn hóa xã Bình Gia',
    communes: ['06040'],
    letter: station.letter,
    status: 'open' as const,
    ...fields,
  }
  station.store.atomically(() => createFair(id, fair, station.contextOf(station.window)))
  return id
}
