import { createHmac } from 'node:crypto'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Device } from '../../shared/contract/devices.ts'
import { Refusal } from '../../shared/failure.ts'
import { devices as words } from '../../shared/words/vi/devices.ts'
import type { DeviceRow } from '../db/devices.ts'
import { type Context, currentFair } from './context.ts'
import { once } from './receipts.ts'
import { otherFairs } from './rehearsal-guard.ts'
import { fairDigits, newSecret } from './secrets.ts'

/** Every device connected, and those of this fair that no longer are. */
export function listDevices(_input: CheckedInputOf<'device.list'>, context: Context): OutputOf<'device.list'> {
  return context.store.devices.list(currentFair(context).id).map((row) => showDevice(row, context))
}

function showDevice(row: DeviceRow, { rollCall }: Context): Device {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    employerId: row.employer,
    employerName: row.employer_name,
    letter: row.letter,
    pairedAt: row.paired_at,
    revokedAt: row.revoked_at,
    ...rollCall.standing(row.id),
  }
}

export function renameDevice(input: CheckedInputOf<'device.rename'>, context: Context): OutputOf<'device.rename'> {
  const { store, caller } = context
  const work = () => {
    if (caller.role !== 'office' && input.deviceId !== caller.stationId) throw new Refusal({ code: 'not-allowed' })
    if (!store.devices.read(input.deviceId)) throw new Refusal({ code: 'not-found' })
    store.devices.rename(input.deviceId, input.name.normalize('NFC'))
    return {}
  }
  return once(context, 'device.rename', input.id, work, () => ({}))
}

/**
 * Takes the right back: the next request is refused, and the stream of news ends with this command's own news. What waits
 * in a phone stays there sealed, and goes when its booth's card lets the same phone in again. The device that asks is
 * left out of "all": nobody saws off the branch they sit on.
 */
export function revokeDevices(input: CheckedInputOf<'device.revoke'>, context: Context): OutputOf<'device.revoke'> {
  const { store, caller, now } = context
  const work = () => {
    const at = now()
    const chosen =
      input.deviceId === null
        ? store.devices.connected(input.employerId).filter((id) => id !== caller.stationId)
        : [input.deviceId]
    const revoked = chosen.filter((id) => store.devices.revoke(id, at))
    revoked.forEach((id) => store.stations.noteAccess(at, id, 'device-revoked', null, null))
    return { revoked: String(revoked.length) }
  }
  const answer = once(context, 'device.revoke', input.id, work, ({ revoked }) => ({ revoked: Number(revoked) }))
  // Devices are not in the change log: a restored copy from before would let a lost phone in again.
  if (answer.revoked > 0) context.copies.soon()
  return answer
}

/** Who the asking device is, and what it needs to work while the host is away. */
export function readDevice(_input: CheckedInputOf<'device.read'>, context: Context): OutputOf<'device.read'> {
  const { now } = context
  const fair = currentFair(context)
  return {
    ...ownDevice(context),
    fairDigits: fairDigits(fair.id),
    otherFairs: otherFairs(fair, context),
    now: now(),
  }
}

function ownDevice(context: Context): Pick<OutputOf<'device.read'>, 'id' | 'name' | 'outboxKey'> {
  const { store, caller } = context
  if (caller.door === 'window') return hostWindow(context)
  const device = store.devices.read(caller.stationId)
  if (!device) throw new Refusal({ code: 'station-unknown' })
  // A browser of this machine may have been connected before devices had keys.
  if (device.outbox_key === null) store.devices.giveKey(device.id, newSecret())
  const key = device.outbox_key ?? store.devices.read(device.id)?.outbox_key
  if (!key) throw new Refusal({ code: 'station-unknown' })
  return { id: device.id, name: device.name, outboxKey: Buffer.from(key).toString('base64url') }
}

/** The window is no paired device and keeps nothing on the disk; its key needs no place of its own. */
function hostWindow({ store }: Context): Pick<OutputOf<'device.read'>, 'id' | 'name' | 'outboxKey'> {
  const own = store.stations.own()
  if (!own) throw new Refusal({ code: 'no-fair' })
  const outboxKey = createHmac('sha256', own.secret).update(`outbox:${own.id}`).digest('base64url')
  return { id: own.id, name: words.givenName.host, outboxKey }
}

export function reportDevice(input: CheckedInputOf<'device.report'>, context: Context): OutputOf<'device.report'> {
  const { caller, rollCall } = context
  if (caller.door === 'browser') rollCall.reports(caller.stationId, input.unsent, input.oldestUnsentAt)
  return {}
}
