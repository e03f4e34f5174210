import { useAsk, type Asked } from '../talk/use-ask.ts'
import type { OutputOf } from '../../../shared/contract.ts'

export type Session = OutputOf<'session.read'>

/** Who this screen is: role, station, Center, fair. */
export function useSession(): Asked<Session> {
  return useAsk('session.read', {})
}
