import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import { offerTitleCase } from '../../../shared/text/names.ts'
import type { DeskForm } from './form.ts'

/**
 * How a card's writing of a name stands to the record's. `same`: nothing to choose, as with hòa and hoà, or where the
 * card came without the marks the record has. `fuller`: the same name with the marks or the small letters that a
 * commune's list lacks. `other`: another name, or other marks.
 */
export type CardName = 'same' | 'fuller' | 'other'

/** Compares the card in the form with a record's name; a form not filled by a card, or whose name is damaged, offers nothing. */
export function cardNameBeside(record: string, { byCard, damaged, fullName: card }: DeskForm): CardName {
  if (!byCard || damaged.includes('name') || card.trim() === '') return 'same'
  if (fold(record) !== fold(card)) return 'other'
  if (foldKeepingMarks(record) === foldKeepingMarks(card))
    return offerTitleCase(record) !== null && offerTitleCase(card) === null ? 'fuller' : 'same'
  if (isBare(card)) return 'same'
  return isBare(record) ? 'fuller' : 'other'
}

function isBare(name: string): boolean {
  return fold(name) === foldKeepingMarks(name)
}
