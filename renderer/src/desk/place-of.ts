import type { DamagedCard, ReadCard } from '../../../shared/citizen-card/codes.ts'
import { communeOf } from '../../../shared/places/commune-of.ts'
import type { Gazetteer } from '../../../shared/places/gazetteer.ts'
import type { AddressPlace } from './from-card.ts'

/** Reads a card's address as a commune of today: one that is certain, or several to ask about. */
export function placeOf(card: ReadCard | DamagedCard, places: Gazetteer | null): AddressPlace {
  const nowhere: AddressPlace = { communes: [], certain: false, village: null }
  if (places === null || card.address === null) return nowhere
  const reading = communeOf(card.address, places, { issuedOn: card.issuedOn })
  if (reading.kind === 'unknown') return nowhere
  const communes = reading.kind === 'certain' ? [reading.code] : reading.codes
  return { communes, certain: reading.kind === 'certain', village: reading.village }
}
