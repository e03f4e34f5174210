import { randomUUID } from 'node:crypto'
import { type CheckedInputOf, contract, type OutputOf, type ProcedureName } from '../../shared/contract.ts'
import { type Failure, Refusal, type Result } from '../../shared/failure.ts'
import { failureOfDatabase } from '../db/errors.ts'
import { guarded, isRefusedByArchive } from './archive.ts'
import type { Context } from './context.ts'
import { isRefusedByLock } from './lock.ts'
import { signed } from './operator-at.ts'
import { AnothersRefusal } from './refusals.ts'

/** Procedures answered by the vault before any house is open. */
export type VaultProcedure = Extract<ProcedureName, `vault.${string}`>
export type HouseProcedure = Exclude<ProcedureName, VaultProcedure>

/** A rule for every procedure: one that is missing, or answers another shape, does not compile. */
export type Rules = {
  readonly [Name in HouseProcedure]: (
    input: CheckedInputOf<Name>,
    context: Context,
  ) => OutputOf<Name> | Promise<OutputOf<Name>>
}

/**
 * Checks who asks, what they ask and whether their screen is locked, runs the rule, and turns every throw into a failure. Nothing
 * else in the house checks roles or input. The output is checked too: what leaves is exactly the shape
 * the contract names, so that a booth cannot be shown a field by accident.
 */
export async function dispatch(
  rules: Rules,
  procedure: string,
  input: unknown,
  context: Context,
): Promise<Result<unknown>> {
  if (!isHouseProcedure(procedure)) return refuse({ code: 'unknown-procedure' })
  const { roles, input: accepts, output, kind, stale } = contract[procedure]
  if (!(roles as readonly string[]).includes(context.caller.role)) {
    context.noteRefusal(context.caller.stationId, 'not-allowed')
    return refuse({ code: 'not-allowed' })
  }
  try {
    if (isRefusedByLock(procedure, context)) return refuse({ code: 'locked' })
    const checked = accepts.safeParse(input)
    if (!checked.success)
      return refuse({ code: 'bad-input', field: checked.error.issues[0]?.path.join('.') || undefined })
    const rule = rules[procedure] as (input: unknown, context: Context) => unknown
    if (kind === 'command' && isRefusedByArchive(procedure, context)) return refuse({ code: 'fair-archived' })
    const value = output.parse(
      await rule(checked.data, kind === 'command' ? signed(guarded(procedure, context)) : context),
    )
    if (kind === 'command') context.announce(stale)
    return { ok: true, value }
  } catch (error) {
    const failure = asFailure(error, procedure, context)
    const noted = error instanceof AnothersRefusal ? 'not-allowed' : failure.code
    if (context.caller.door === 'browser') context.noteRefusal(context.caller.stationId, noted)
    return refuse(failure)
  }
}

/** The failure a throw stands for; an unexpected one is logged under a reference and says no more. */
export function asFailure(error: unknown, where: string, context: Pick<Context, 'log'>): Failure {
  if (error instanceof Refusal) return error.failure
  const code = failureOfDatabase(error)
  const reference = randomUUID().slice(0, 8)
  context.log(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, reference)
  return code ? { code, reference } : { code: 'internal', reference }
}

function isHouseProcedure(name: string): name is HouseProcedure {
  return Object.hasOwn(contract, name) && !name.startsWith('vault.')
}

function refuse(
  failure: { [Key in keyof Failure]?: Failure[Key] | undefined } & { code: Failure['code'] },
): Result<never> {
  const { code, field, reference, detail } = failure
  return {
    ok: false,
    failure: { code, ...(field ? { field } : {}), ...(reference ? { reference } : {}), ...(detail ? { detail } : {}) },
  }
}
