import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'

/** One question to the house; a refusal ends the demo, since nothing here may be refused. */
export type Tell = <Name extends ProcedureName>(procedure: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
