import { useLocation } from 'wouter'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Day } from './Day.tsx'
import { tvPath } from './tv-path.ts'

/** The live board in its room: the day as it happens. */
export function Board({ fair }: { fair: Fair }) {
  const [, go] = useLocation()
  return <Day fair={fair} onTv={() => go(tvPath)} />
}
