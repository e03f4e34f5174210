import { v7 } from 'uuid'
import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import { noTargets } from '../../shared/contract/fair.ts'
import type { KitPaper } from '../../shared/contract/kit.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { openHall } from './papers-hall.ts'

/** A hall the day before its fair, and what stands on the page of its papers. */
export async function openKit(format: BadgeFormatName = 'a4-8up') {
  const hall = await openHall()
  const entry = async (name: KitPaper) => {
    const found = (await hall.tell('kit.read', { format })).find((one) => one.name === name)
    if (found === undefined) throw new Error(`no ${name} in the kit`)
    return found
  }
  const print = async (document: PaperDocument) => {
    const jobId = hall.id()
    await hall.tell('document.print', { id: jobId, document, printer: null })
    await hall.turn()
    return jobId
  }
  const fairId = (await hall.tell('session.read', {})).fair?.id ?? ''
  /** Somebody a commune named on its list. */
  const ahead = (name: string, commune: string) =>
    hall.store.atomically(() => {
      const person = v7()
      const list = { fair: fairId, ahead: 1, person, station: hall.window.stationId }
      hall.store.changes.create('person', person, { full_name: name, commune_code: commune }, hall.clock.now)
      hall.store.changes.create('attendance', v7(), list, hall.clock.now)
    })
  const aim = (persons: number) =>
    hall.store.atomically(() =>
      hall.store.changes.update('fair', fairId, { targets: JSON.stringify({ ...noTargets, persons }) }),
    )
  const blanks = async () => {
    const { blanks: known, ...rest } = await entry('blanks')
    if (known === null) throw new Error('nothing is known of badges without a name')
    return { ...rest, ...known }
  }
  const { paper } = hall.contextOf(hall.window)
  return { ...hall, entry, print, fairId, ahead, aim, blanks, page: paper }
}

export type KitHall = Awaited<ReturnType<typeof openKit>>
