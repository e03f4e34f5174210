import type { DamagedCard, ReadCard } from '../../../shared/citizen-card/codes.ts'
import { fold } from '../../../shared/text/fold.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { blankForm, speaksOfSomebody, type DeskForm } from './form.ts'

/** Where an address lies today. */
export type AddressPlace = { communes: string[]; certain: boolean; village: string | null }

/**
 * Puts a card into the form. What was already asked of the same person (phone, consents) stays;
 * when the form speaks of somebody else it starts anew, and the desk keeps the other one aside.
 */
export function applyCard(form: DeskForm, card: ReadCard | DamagedCard, place: AddressPlace): DeskForm {
  const base = isSamePerson(form, card) ? form : blankForm
  return {
    ...base,
    fullName: card.fullName ?? '',
    birth: card.birthDate === null ? '' : dayWritten(card.birthDate),
    sex: card.sex,
    idNumber: card.idNumber,
    oldIdNumber: card.oldIdNumber,
    idIssuedOn: card.issuedOn,
    withoutPapers: false,
    // As the card has it: the commune is read from it, never written over it.
    address: card.address === null ? '' : card.rawAddress,
    communeCode: place.certain ? (place.communes[0] ?? null) : null,
    communeCandidates: place.certain ? [] : place.communes,
    village: place.village ?? base.village,
    damaged: card.kind === 'damaged' ? card.damaged : [],
    cardWarnings: card.warnings,
  }
}

/** Whether a card belongs to the person the form already speaks of. */
export function isSamePerson(form: DeskForm, card: ReadCard | DamagedCard): boolean {
  if (!speaksOfSomebody(form)) return true
  if (form.idNumber !== '') return form.idNumber === card.idNumber
  return card.fullName !== null && fold(card.fullName) === fold(form.fullName)
}
