import type { OutputOf } from '../../../shared/contract.ts'

/** Something this screen did that may be taken back. */
export type Action = OutputOf<'action.list'>[number]

/** Whether the action let somebody in and gave them a badge. */
export function isArrival(kind: Action['kind']): boolean {
  return kind === 'registered' || kind === 'checked-in'
}
