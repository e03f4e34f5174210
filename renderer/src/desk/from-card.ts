import type { DamagedCard, ReadCard } from '../../../shared/citizen-card/codes.ts'
import { fold } from '../../../shared/text/fold.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { speaksOfSomebody, type DeskForm } from './form.ts'
import { startForm } from './group.ts'
import { forgetKnown } from './known.ts'

/** Where an address lies today. */
export type AddressPlace = { communes: string[]; certain: boolean; village: string | null }

/**
 * Puts a card into the form. What was already asked of the same person (phone, consents) stays;
 * when the form speaks of somebody else it starts anew, and the desk keeps the other one aside.
 */
export function applyCard(form: DeskForm, card: ReadCard | DamagedCard, place: AddressPlace): DeskForm {
  const base = isSamePerson(form, card) ? withoutOtherNumber(form, card) : startForm(form.kept)
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
    ...whereOf(base, place),
    byCard: true,
    damaged: card.kind === 'damaged' ? card.damaged : [],
    cardWarnings: card.warnings,
  }
}

/** The commune of a card that was scanned before the list of places was there. */
export function settlePlace(form: DeskForm, card: ReadCard | DamagedCard, place: AddressPlace): DeskForm {
  const isAnswered = form.communeCode !== null && !form.communeAssumed
  return form.idNumber === card.idNumber && !isAnswered ? { ...form, ...whereOf(form, place) } : form
}

/** The card's own address comes before the group's; the group's village is not put into another commune. */
function whereOf(
  base: DeskForm,
  place: AddressPlace,
): Pick<DeskForm, 'communeCode' | 'communeAssumed' | 'communeCandidates' | 'village'> {
  const { kept } = base
  const kin = place.communes.length === 0 ? (kept?.communeCode ?? null) : null
  const communeCode = place.certain ? (place.communes[0] ?? null) : kin
  const isKeptVillage = kept !== null && base.village === kept.village
  return {
    communeCode,
    communeAssumed: !place.certain && communeCode !== null,
    communeCandidates: place.certain ? [] : place.communes,
    village: place.village ?? (isKeptVillage && communeCode !== kept.communeCode ? '' : base.village),
  }
}

/** Somebody taken for a record by another number is not known any more. */
function withoutOtherNumber(form: DeskForm, card: ReadCard | DamagedCard): DeskForm {
  return form.known?.certain === true && form.idNumber !== card.idNumber ? forgetKnown(form) : form
}

/** Whether a card belongs to the person the form already speaks of. */
export function isSamePerson(form: DeskForm, card: ReadCard | DamagedCard): boolean {
  if (!speaksOfSomebody(form)) return true
  if (form.idNumber !== '') return form.idNumber === card.idNumber
  return card.fullName !== null && fold(card.fullName) === fold(form.fullName)
}
