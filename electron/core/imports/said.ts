import type { RepairKind } from '../../../shared/list-file.ts'
import type { ReadCell } from './list.ts'

/** A cell's text as it is read while columns are guessed: repaired where a repair is offered. */
export function guessedText(cell: ReadCell | undefined): string {
  return cell?.repair?.text ?? cell?.text ?? ''
}

/** A cell's text under the repairs that were agreed to. */
export function agreedText(cell: ReadCell | undefined, repairs: readonly RepairKind[]): string {
  if (cell?.repair !== undefined && repairs.includes(cell.repair.kind)) return cell.repair.text
  return cell?.text ?? ''
}
