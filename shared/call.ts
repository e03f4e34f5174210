import type { InputOf, OutputOf, ProcedureName } from './contract.ts'
import type { Result } from './failure.ts'

/** One question to the house, by whatever door: the renderer's client, the demo and the tests all have this shape. */
export type Call = <Name extends ProcedureName>(
  procedure: Name,
  input: InputOf<Name>,
) => Promise<Result<OutputOf<Name>>>
