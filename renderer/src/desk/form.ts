import type { consentPurposes } from '../../../shared/contract/attendee.ts'
import type { Sex } from '../../../shared/contract/shapes.ts'
import type { CardPart, CardWarning } from '../../../shared/citizen-card/codes.ts'

export type Purpose = (typeof consentPurposes)[number]
export type Answers = Partial<Record<Purpose, boolean>>

/** What a family or a village group has in common, kept for its next person. */
export type Kept = { communeCode: string | null; village: string; phone: string; household: string | null }

/** What a record can put into the form. */
export type Told = Pick<
  DeskForm,
  | 'fullName'
  | 'birth'
  | 'sex'
  | 'idNumber'
  | 'phone'
  | 'phoneOwner'
  | 'communeCode'
  | 'communeCandidates'
  | 'communeAssumed'
  | 'village'
  | 'address'
  | 'guardianName'
  | 'guardianPhone'
  | 'damaged'
>

/** Whom the database knows the person in the form as. */
export type Known = {
  id: string
  /** As the record has it. */
  fullName: string
  birthDate: string | null
  communeCode: string | null
  village: string | null
  phone: string | null
  /** By the card's number, without anybody having chosen. */
  certain: boolean
  /** Whether the card writes the name otherwise, and whose writing is taken. */
  namedOtherwise: boolean
  nameFrom: 'known' | 'given'
  /** Present at this fair already, under this badge. */
  present: { number: string; badgeId: string | null; at: number } | null
  /** Went home, at this moment; back in by saving. */
  leftAt: number | null
  ahead: boolean
  lastFair: string | null
  /** Consents that stand from before and are not asked again. */
  standing: Answers
  /** What the record put into the form, and what had been there. */
  filled: Partial<Told>
  before: Partial<Told>
}

/** A badge without a name, scanned for the person in the form; `number` is null until the house has read it. */
export type BlankBadge = { text: string; number: string | null }

/** The form as the clerk sees it: text as typed, nothing interpreted yet. All of it survives a crash as the sealed draft. */
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
  /** The commune was put there by the desk (the fair's, the last person's, the group's), not told by this person. */
  communeAssumed: boolean
  /** Communes the card's old address may lie in today; the clerk asks. */
  communeCandidates: string[]
  village: string
  address: string
  /** Of a group that is registered one after another; asked apart at the second table otherwise. */
  household: string | null
  guardianName: string
  guardianPhone: string
  /** Under 16 and nobody acts for the child: a visitor. */
  noGuardian: boolean
  /** Answers given now; those that stand from before lie in `known`. */
  consents: Answers
  /** Whether name and birth were read from a card, and not typed. */
  byCard: boolean
  /** Parts of the card that arrived damaged and are still to be typed. */
  damaged: CardPart[]
  cardWarnings: CardWarning[]
  /** Whom the database knows this person as. */
  known: Known | null
  /** What is kept for the next person of a group; null while nobody is kept together. */
  kept: Kept | null
  /** A badge without a name that this person gets; null: one is printed. */
  badge: BlankBadge | null
  /** Registered while the host was away and not taken by it: what is put right here has a badge written by hand already. */
  away: Away | null
}

/** What a thin desk sent and the host would not take. */
export type Away = {
  /** The command in the outbox, given up once this form is saved. */
  entry: string
  /** ms UTC, when it was saved. */
  at: number
  /** The number written by hand; null for a badge from the stack, or for a number that was somebody else's. */
  leased: number | null
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
  communeAssumed: false,
  communeCandidates: [],
  village: '',
  address: '',
  household: null,
  guardianName: '',
  guardianPhone: '',
  noGuardian: false,
  consents: {},
  byCard: false,
  damaged: [],
  cardWarnings: [],
  known: null,
  kept: null,
  badge: null,
  away: null,
}

/** Whether the form already speaks of somebody. */
export function speaksOfSomebody(form: DeskForm): boolean {
  return form.fullName.trim() !== '' || form.idNumber !== ''
}

/** What was answered to a purpose, now or at an earlier fair; undefined while it is still to be asked. */
export function answerTo(form: DeskForm, purpose: Purpose): boolean | undefined {
  return form.consents[purpose] ?? form.known?.standing[purpose]
}
