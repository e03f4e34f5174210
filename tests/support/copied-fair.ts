import { randomUUID } from 'node:crypto'
import { noTargets } from '../../shared/contract/fair.ts'
import type { InputOf } from '../../shared/contract.ts'
import { somebody, type TestStation } from './station.ts'

/** The fair after this one, as its organizer would fill it in. */
export const next: Omit<InputOf<'fair.create'>, 'id'> = {
  name: 'Phiên giao dịch việc làm cụm xã Bình Gia',
  heldOn: '2027-03-15',
  place: 'Nhà văn hóa xã Bình Gia',
  communes: ['06040', '06001'],
  programme: 'Chương trình mục tiêu quốc gia',
  funding: 'Ngân sách tỉnh',
  plan: 'Kế hoạch số 12/KH-TTDVVL',
  targets: { ...noTargets, persons: 300, communes: { '06040': 200, '06001': 100 } },
  from: null,
  withEmployers: false,
}

/** An employer at booth 7 with one vacancy. */
export async function employerWithVacancy(station: TestStation, name: string) {
  const employer = await station.tell('employer.save', { id: randomUUID(), name, booth: '7' })
  const vacancy = { id: randomUUID(), employerId: employer.id, title: 'Công nhân may', wanted: 20 }
  return { employer, vacancy: await station.tell('vacancy.save', vacancy) }
}

/** Somebody comes without a card. */
export async function register(station: TestStation, fullName = 'Hoàng Văn Thử') {
  const input = { id: randomUUID(), person: somebody({ fullName }), consents: [], knownAs: null }
  return station.tell('attendee.register', input)
}
