import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import { type Found, keepFound, tellReadiness } from './entries.ts'
import { lookAtBackup, lookAtClock, lookAtDisk, lookAtNetwork, lookAtPrinter } from './look.ts'
import { readBack } from './test-badge.ts'

/** A battery below this does not last a morning. */
const lowBattery = 40

export function readReadiness(_input: CheckedInputOf<'readiness.read'>, context: Context): OutputOf<'readiness.read'> {
  return tellReadiness(context)
}

/** Looks at everything the machine itself can tell, and writes it down in one go. */
export async function checkReadiness(
  { id, printer }: CheckedInputOf<'readiness.check'>,
  context: Context,
): Promise<OutputOf<'readiness.check'>> {
  const found = {
    printer: await lookAtPrinter(printer, context),
    disk: await lookAtDisk(context),
    backup: await lookAtBackup(context),
  }
  const work = () => {
    keepFound('printer', found.printer, context)
    keepFound('disk', found.disk, context)
    keepFound('backup', found.backup, context)
    keepFound('clock', lookAtClock(context), context)
    keepFound('network', lookAtNetwork(context), context)
    return {}
  }
  return once(context, 'readiness.check', id, work, () => tellReadiness(context))
}

/** Writes down what a screen has seen: a scan, the test badge, the battery, or what somebody said of the recovery passphrase. */
export async function noteReadiness(
  { id, of }: CheckedInputOf<'readiness.note'>,
  context: Context,
): Promise<OutputOf<'readiness.note'>> {
  const keeper = of.name === 'recovery' ? ((await context.machine?.keeper()) ?? null) : null
  const work = () => {
    keepFound(of.name, noted(of, keeper, context), context)
    return {}
  }
  return once(context, 'readiness.note', id, work, () => tellReadiness(context))
}

type Noted = CheckedInputOf<'readiness.note'>['of']
type Keeper = 'keychain' | 'passphrase' | 'key-file'

function noted(of: Noted, keeper: Keeper | null, context: Context): Found {
  switch (of.name) {
    case 'scanner': {
      const facts = { way: of.way, code: of.code }
      return of.damaged
        ? { state: 'attention', finding: 'scan-damaged', facts }
        : { state: 'good', finding: 'scan-arrived', facts }
    }
    case 'badge':
      return readBack(of.text, context)
    case 'power':
      return powerFound(of.battery)
    case 'recovery': {
      const facts = keeper === null ? {} : { keeper }
      return of.kept
        ? { state: 'good', finding: 'recovery-kept', facts }
        : { state: 'bad', finding: 'recovery-not-kept', facts }
    }
  }
}

function powerFound(battery: { charging: boolean; percent: number } | null): Found {
  if (battery === null) return { state: 'attention', finding: 'power-unasked' }
  const { charging, percent } = battery
  if (charging) return { state: 'good', finding: 'power-mains', facts: { percent } }
  return percent < lowBattery
    ? { state: 'bad', finding: 'power-low', facts: { percent } }
    : { state: 'attention', finding: 'power-battery', facts: { percent } }
}
