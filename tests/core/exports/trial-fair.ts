import { randomUUID } from 'node:crypto'
import { freezeAll } from '../../support/freeze.ts'
import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Outcome } from '../../../shared/contract/interview.ts'
import { exportFile } from '../../../electron/core/exports/export-file.ts'
import { patchOf } from '../../../electron/core/person-fields.ts'
import type { Caller, Paper } from '../../../electron/core/ports.ts'
import { openStation, somebody } from '../../support/station.ts'

export type TrialFair = ReturnType<typeof openTrialFair>

/** 24 November 2026, 7:15 in the morning in Vietnam. */
export const opening = Date.UTC(2026, 10, 24, 0, 15)

/** A fair at one real desk, its rows written as changes; the clock goes on a second with every row. */
export function openTrialFair({
  paper = {},
  ...fields
}: { status?: string; name?: string; paper?: Partial<Paper> } = {}) {
  const station = openStation({ clock: { now: opening }, paper })
  const { store, clock } = station
  const fairId = randomUUID()
  const center = randomUUID()
  let counter = 0
  const tick = () => (clock.now += 1000)
  const write = (
    table: Parameters<typeof store.changes.create>[0],
    row: Parameters<typeof store.changes.create>[2],
  ): string => {
    const id = randomUUID()
    store.atomically(() => store.changes.create(table, id, row, tick()))
    return id
  }

  store.atomically(() => {
    store.changes.create(
      'center',
      center,
      { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', province_code: '20' },
      clock.now,
    )
    store.changes.create(
      'fair',
      fairId,
      {
        center,
        name: fields.name ?? 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
        held_on: '2026-11-24',
        place: 'Nhà văn hóa xã Thiện Thuật',
        status: fields.status ?? 'open',
      },
      clock.now,
    )
    store.stations.openFair(fairId, 'A')
  })

  return {
    ...station,
    fairId,

    /** Someone arrives: person, attendance and badge. */
    arrive(person: Partial<PersonInput> = {}): { person: string; badge: string } {
      const id = write('person', patchOf(somebody(person)))
      write('attendance', { fair: fairId, person: id, arrived_at: clock.now, station: 'x' })
      return { person: id, badge: this.badge(id) }
    },
    badge(person: string): string {
      counter += 1
      return write('badge', {
        fair: fairId,
        person,
        station: 'x',
        letter: 'A',
        counter,
        code: String(counter).padStart(24, '0'),
        issued_at: clock.now,
      })
    },
    voidBadge(badge: string): void {
      store.atomically(() => store.changes.update('badge', badge, { voided_at: tick() }))
    },
    /** A clerk says that two are one. */
    link(first: string, second: string): void {
      write('person_link', { first, second, decision: 'same' })
    },
    employer(name: string, booth: string | null = null): string {
      return write('employer', { fair: fairId, name, booth })
    },
    vacancy(employer: string, title: string): string {
      return write('vacancy', { employer, title, wanted: 3 })
    },
    talk(
      visitor: { person: string; badge: string | null },
      employer: string,
      turn: { vacancy?: string; outcome?: Outcome; note?: string; said?: Record<string, string | number> } = {},
    ): string {
      const { vacancy = null, outcome = 'met', note = '', said = {} } = turn
      return write('interview', {
        fair: fairId,
        ...visitor,
        employer,
        vacancy,
        outcome,
        note,
        scanned_at: clock.now,
        station: 'x',
        ...said,
      })
    },
    /** The file as a door would get it. */
    async file(name: string, query: Record<string, string> = {}, caller: Caller = station.window) {
      return exportFile(name, new URLSearchParams(query), station.contextOf(caller))
    },
    accesses: () => station.connection.prepare('SELECT action, person, rows FROM access_log ORDER BY entry').all(),
  }
}

/** The figures are frozen with whatever is open, and somebody comes afterwards; answers the snapshot's id. */
export async function adjustAfterFreeze(fair: TrialFair): Promise<string> {
  const { id } = await freezeAll(fair)
  fair.arrive({ fullName: 'Bế Thị Muộn', sex: 'female' })
  return id
}
