import type { OutputOf } from '../../../../shared/contract.ts'
import type { Words } from '../../../../shared/words/vi.ts'

type Lan = OutputOf<'lan.read'>
export type Stage = 'closed' | 'nobody' | 'warning' | 'pairing' | 'through'
export type Cause = keyof Words['devices']['trouble']['cause']

/** Where phones stop, by how far other machines came since the program started. */
export function stageOf({ open, addresses, reached }: Pick<Lan, 'open' | 'addresses' | 'reached'>): Stage {
  if (!open || addresses.length === 0) return 'closed'
  if (reached.paired !== null) return 'through'
  if (reached.page !== null) return 'pairing'
  if (reached.landing !== null || reached.port !== null) return 'warning'
  return 'nobody'
}

const nobody: readonly Cause[] = ['otherNetwork', 'otherAddress', 'firewall', 'isolated']
const warning: readonly Cause[] = ['warning', 'inApp']
const pairing: readonly Cause[] = ['closedCard', 'wrongCode', 'privateTab']

/**
 * What may keep a phone out there, the likeliest first: a Windows that treats the network as public is asked about before
 * anybody walks to the router.
 */
export function causesAt(stage: Stage, isPublic: boolean): readonly Cause[] {
  switch (stage) {
    case 'closed':
      return []
    case 'nobody':
      return isPublic ? ['firewall', ...nobody.filter((cause) => cause !== 'firewall')] : nobody
    case 'warning':
      return warning
    case 'pairing':
      return pairing
    case 'through':
      return [...nobody, ...warning, ...pairing]
  }
}
