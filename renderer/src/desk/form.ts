import type { consentPurposes } from '../../../shared/contract/attendee.ts'
import type { Sex } from '../../../shared/contract/shapes.ts'
import type { CardPart, CardWarning } from '../../../shared/citizen-card/codes.ts'

export type Purpose = (typeof consentPurposes)[number]

/** The form as the clerk sees it: text as typed, nothing interpreted yet. */
export type DeskForm = {
  fullName: string
  birth: string
  sex: Sex | null
  idNumber: string
  oldIdNumber: string | null
  idIssuedOn: string | null
  withoutPapers: boolean
  phone: string
  phoneOwner: 'own' | 'relative' | 'none'
  communeCode: string | null
  /** Communes the card's old address may lie in today; the clerk asks. */
  communeCandidates: string[]
  village: string
  address: string
  ethnicity: string | null
  household: string | null
  householdYear: string
  needs: string[]
  guardianName: string
  guardianPhone: string
  consents: Partial<Record<Purpose, boolean>>
  /** Parts of the card that arrived damaged and are still to be typed. */
  damaged: CardPart[]
  cardWarnings: CardWarning[]
}

/** The empty form. */
export const blankForm: DeskForm = {
  fullName: '',
  birth: '',
  sex: null,
  idNumber: '',
  oldIdNumber: null,
  idIssuedOn: null,
  withoutPapers: false,
  phone: '',
  phoneOwner: 'own',
  communeCode: null,
  communeCandidates: [],
  village: '',
  address: '',
  ethnicity: null,
  household: null,
  householdYear: '',
  needs: [],
  guardianName: '',
  guardianPhone: '',
  consents: {},
  damaged: [],
  cardWarnings: [],
}

/** Whether the form already speaks of somebody. */
export function speaksOfSomebody(form: DeskForm): boolean {
  return form.fullName.trim() !== '' || form.idNumber !== ''
}

/** Whether anything at all was typed. */
export function isTouched(form: DeskForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(blankForm)
}
