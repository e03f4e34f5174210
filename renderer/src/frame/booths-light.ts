import type { OutputOf } from '../../../shared/contract.ts'
import { isLate } from '../../../shared/unsent.ts'
import type { Words } from '../../../shared/words/vi.ts'
import { timeOf } from '../session/vietnam-time.ts'
import type { Light } from './printer-light.ts'

/** What the top bar says of the booths, and which part of the room of devices that leads to. */
export type BoothsLight = Light & { path: string }

/**
 * How many booths are on line and how much waits in their phones; in words when somebody must walk there: the network that
 * is wanted and does not open, cards that lead nowhere, a phone that cannot send. Null where nobody works with phones.
 */
export function boothsLight(
  lan: OutputOf<'lan.read'> | undefined,
  devices: OutputOf<'device.list'> | undefined,
  now: number,
  text: Words['devices']['light'],
): BoothsLight | null {
  if (lan === undefined || devices === undefined || !lan.wanted) return null
  if (lan.trouble !== null) return { tone: 'bad', text: text.closed, note: text.closedNote, path: '/devices' }
  if (lan.printedLink !== null)
    return { tone: 'attention', text: text.oldCards, note: text.oldCardsNote, path: '/devices' }
  const path = '/devices/booths'
  const late = devices.filter((device) => isLate(device, now))
  const [first] = late
  if (first !== undefined) {
    const since = timeOf(first.oldestUnsentAt ?? now)
    const said = late.length === 1 ? text.late(first.name, first.unsent, since) : text.lateMany(late.length)
    const where = late.map(({ employerName, name }) => employerName ?? name).join(', ')
    return { tone: 'attention', text: said, note: text.lateNote(where), path }
  }
  const phones = devices.filter(({ role, revokedAt }) => role === 'booth' && revokedAt === null)
  const online = new Set(phones.filter((phone) => phone.online).map(({ employerId }) => employerId)).size
  const unsent = phones.reduce((sum, phone) => sum + phone.unsent, 0)
  return { tone: 'quiet', text: text.online(online, unsent), note: text.note, path }
}
