import { Refusal } from '../../shared/failure.ts'

/** Stands where a rule is still being built; nothing may be released with it. */
export function notBuiltYet(): never {
  throw new Refusal({ code: 'internal', reference: 'not-built' })
}
