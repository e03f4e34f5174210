import type { DocumentFace } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import { lanLink, lanState } from '../lan.ts'
import { boothCards } from '../pairing.ts'
import type { DocumentSource } from './source.ts'

/**
 * The card of every booth asked for (none: of all) that still lets phones in. Makes cards for booths that never had one.
 *
 * @throws Refusal `no-network` while this machine has no address a phone could type, `pairing-closed` where no card is open
 */
export function tableCards(employerIds: readonly string[], source: DocumentSource): DocumentFace {
  const link = lanLink(source)
  if (link === null) throw new Refusal({ code: 'no-network' })
  const wanted = new Set(employerIds)
  const cards = boothCards(source)
    .filter(({ employerId }) => wanted.size === 0 || wanted.has(employerId))
    .flatMap(({ employerId, employerName, booth, code, path }) => {
      if (code === null || path === null) return []
      const isCenter = source.store.fairs.employer(employerId)?.kind === 'center'
      return [{ employer: employerName, booth, isCenter, code, path }]
    })
  if (cards.length === 0) throw new Refusal({ code: 'pairing-closed' })
  return { kind: 'booth-cards', link, wifi: lanState(source).wifi, cards }
}
