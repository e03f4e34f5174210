import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { LockStanding } from '../../shared/contract/lock.ts'
import { Refusal } from '../../shared/failure.ts'
import type { Context } from './context.ts'
import { isPin, isPinShape, keepPin, keptPinShape } from './lock-pin.ts'
import { waitAfter } from './vault-tries.ts'

type Asking = Pick<Context, 'store' | 'caller'>

/** The lock of one station as kept in its settings, so that neither a restart nor a crash opens it. */
const keptShape = z.strictObject({
  pin: keptPinShape.nullable(),
  idleMinutes: z.int(),
  locked: z.boolean(),
  /** Wrong tries since the last right one, and when the last was made (ms UTC). */
  wrongs: z.int(),
  wrongAt: z.int(),
})
type Kept = z.infer<typeof keptShape>

const fresh: Kept = { pin: null, idleMinutes: 10, locked: false, wrongs: 0, wrongAt: 0 }

/** What a locked screen may still ask: to be opened, who it is, and to keep what was typed. */
const openWhileLocked = new Set(['session.read', 'draft.keep', 'import.keep'])

function nameOf({ caller }: Asking): string {
  return `lock:${caller.stationId}`
}

function read(context: Asking): Kept {
  const value = context.store.settings.read(nameOf(context))
  return value === null ? fresh : keptShape.parse(JSON.parse(value))
}

function keep(context: Asking, change: Partial<Kept>): LockStanding {
  const kept = { ...read(context), ...change }
  context.store.settings.keep(nameOf(context), JSON.stringify(kept))
  return show(kept)
}

function show({ pin, locked, idleMinutes }: Kept): LockStanding {
  return { hasPin: pin !== null, locked, idleMinutes }
}

/** Whether the caller's screen is locked. */
export function isLocked(context: Asking): boolean {
  return read(context).locked
}

/** Whether the lock refuses this question. */
export function isRefusedByLock(procedure: string, context: Asking): boolean {
  return !procedure.startsWith('lock.') && !openWhileLocked.has(procedure) && isLocked(context)
}

export function readLock(_input: CheckedInputOf<'lock.read'>, context: Context): OutputOf<'lock.read'> {
  return show(read(context))
}

export async function setLock(input: CheckedInputOf<'lock.set'>, context: Context): Promise<OutputOf<'lock.set'>> {
  const { pin, current, idleMinutes } = input
  if (pin !== null && !isPinShape(pin)) throw new Refusal({ code: 'pin-shape', field: 'pin' })
  if (read(context).pin !== null) await prove(current ?? '', 'current', context)
  return keep(context, { pin: pin === null ? null : await keepPin(pin), idleMinutes, ...(pin === null ? open : {}) })
}

const open = { locked: false, wrongs: 0 } as const

export function closeLock(_input: CheckedInputOf<'lock.close'>, context: Context): OutputOf<'lock.close'> {
  if (read(context).pin === null) throw new Refusal({ code: 'pin-shape', field: 'pin' })
  return keep(context, { locked: true })
}

export async function openLock({ pin }: CheckedInputOf<'lock.open'>, context: Context): Promise<OutputOf<'lock.open'>> {
  // Two tabs of one browser may ask at once; the second finds the work done.
  if (!isLocked(context)) return show(read(context))
  await prove(pin, 'pin', context)
  return keep(context, open)
}

export async function resetLock(
  { passphrase }: CheckedInputOf<'lock.reset'>,
  context: Context,
): Promise<OutputOf<'lock.reset'>> {
  await context.proveOwner(passphrase)
  context.store.stations.noteAccess(context.now(), context.caller.stationId, 'pin-reset', null, null)
  return keep(context, { ...open, pin: null })
}

/**
 * A try at the PIN. It counts as wrong, on disk, before it is looked at and is taken back when it was right: pulling
 * the plug or sending a hundred at once wins nothing.
 */
async function prove(typed: string, field: string, context: Context): Promise<void> {
  const { store, caller, now } = context
  const { pin, wrongs, wrongAt } = read(context)
  const at = now()
  const left = waitAfter(wrongs) - Math.max(0, at - wrongAt)
  if (left > 0) {
    // A clock set back must not make the wait longer than it was.
    if (at < wrongAt) keep(context, { wrongAt: at })
    throw new Refusal({ code: 'too-many-tries', field, detail: String(Math.ceil(left / 1000)) })
  }
  keep(context, { wrongs: wrongs + 1, wrongAt: at })
  if (pin === null || !(await isPin(typed, pin))) {
    store.stations.noteAccess(at, caller.stationId, 'pin-wrong', null, null)
    throw new Refusal({ code: 'pin-wrong', field })
  }
  keep(context, { wrongs: 0 })
}
