import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Context } from '../context.ts'
import { printerFor } from '../documents/paper-choice.ts'

/** Whether the printer a poster would go to prints A3. A system that does not tell counts as no: the PDF is the way then. */
export async function takesA3(
  { printer: wanted }: CheckedInputOf<'kit.takes-a3'>,
  context: Context,
): Promise<OutputOf<'kit.takes-a3'>> {
  const printer = await printerFor({ kind: 'privacy-poster', size: 'a3' }, wanted, context)
  return { printer, takes: printer !== '' && (await context.paper.takes(printer, 'a3')) }
}
