import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import { lanLink, lanState } from '../lan.ts'
import type { DocumentSource } from './source.ts'
import { openCards } from './open-cards.ts'

/**
 * The card of every booth asked for (none: of all) that still lets phones in.
 *
 * @throws Refusal `no-network` while this machine has no address a phone could type, `pairing-closed` where no card is open
 */
export function boothCards(employerIds: readonly string[], fairId: string, source: DocumentSource): DocumentFace {
  const link = lanLink(source)
  if (link === null) throw new Refusal({ code: 'no-network' })
  const wanted = new Set(employerIds)
  const cards = openCards(fairId, source).filter(({ employerId }) => wanted.size === 0 || wanted.has(employerId))
  if (cards.length === 0) throw new Refusal({ code: 'pairing-closed' })
  return {
    kind: 'booth-cards',
    link,
    wifi: lanState(source).wifi,
    cards: cards.map(({ employer, booth, isCenter, code, path }) => ({ employer, booth, isCenter, code, path })),
  }
}
