import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { CardPart } from '../../../shared/citizen-card/codes.ts'
import type { LikelyPerson, LikelyQuestion } from '../../../shared/contract/known.ts'
import { readPhone } from '../../../shared/text/phone.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { birthOf } from './check.ts'
import type { DeskForm, Known, Told } from './form.ts'

/** What the house is asked about the person in the form; null while too little is known to ask. */
export function questionOf(form: DeskForm, today: string): LikelyQuestion | null {
  const idNumber = !form.withoutPapers && /^\d{12}$/.test(form.idNumber) ? form.idNumber : null
  const phone = form.phoneOwner === 'none' ? null : readPhone(form.phone)
  // What a group shares speaks for everybody in it, and so for nobody.
  const ownPhone = phone !== null && phone.kind !== 'odd' && form.phone !== form.kept?.phone ? phone.digits : null
  const fullName = form.fullName.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (idNumber === null && ownPhone === null && fullName.replaceAll(' ', '').length < 4) return null
  return {
    fullName,
    birthDate: birthOf(form, today),
    idNumber,
    oldIdNumber: form.oldIdNumber,
    phone: ownPhone,
    communeCode: form.communeAssumed ? null : form.communeCode,
    village: form.village.trim() === '' ? null : form.village.trim(),
    except: null,
    limit: 3,
  }
}

/**
 * This is the person: the record fills what the form lacks, and answers that stand are not asked again.
 * What a card or the clerk put into the form stays, but for a typed name, which the record knows with its marks.
 */
export function takeKnown(
  form: DeskForm,
  attendee: Attendee,
  how: Pick<Known, 'certain' | 'namedOtherwise' | 'nameFrom' | 'lastFair'>,
): DeskForm {
  const clean = forgetKnown(form)
  const filled = gapsFilled(clean, attendee, how.nameFrom)
  const before = Object.fromEntries(Object.keys(filled).map((field) => [field, clean[field as keyof Told]]))
  const { arrivedAt, leftAt, badge } = attendee
  return {
    ...clean,
    ...filled,
    known: {
      id: attendee.id,
      fullName: attendee.fullName,
      birthDate: attendee.birthDate,
      communeCode: attendee.communeCode,
      village: attendee.village,
      phone: attendee.phone,
      ...how,
      present:
        arrivedAt === null || leftAt !== null
          ? null
          : { number: badge?.number ?? '', badgeId: badge?.id ?? null, at: arrivedAt },
      leftAt,
      ahead: attendee.ahead,
      standing: Object.fromEntries(attendee.consents.map(({ purpose, given }) => [purpose, given])),
      filled,
      before,
    },
  }
}

/** Takes the name as the card writes it, or as the record does again. */
export function swapName(form: DeskForm): DeskForm {
  const { known } = form
  if (known === null) return form
  return { ...form, known: { ...known, nameFrom: known.nameFrom === 'given' ? 'known' : 'given' } }
}

/** This is not the person after all: what the record brought goes, what was typed since stays. */
export function forgetKnown(form: DeskForm): DeskForm {
  if (form.known === null) return form
  const { filled, before } = form.known
  const back = Object.entries(before).filter(
    ([field]) => JSON.stringify(form[field as keyof Told]) === JSON.stringify(filled[field as keyof Told]),
  )
  return { ...form, ...Object.fromEntries(back), known: null }
}

function gapsFilled(form: DeskForm, attendee: Attendee, nameFrom: Known['nameFrom']): Partial<Told> {
  const filled: Partial<Told> = {}
  const keepsCardName = form.byCard && form.fullName.trim() !== ''
  if (!keepsCardName && nameFrom === 'known' && form.fullName !== attendee.fullName) filled.fullName = attendee.fullName
  if (form.birth.trim() === '' && attendee.birthDate !== null) filled.birth = dayWritten(attendee.birthDate)
  if (form.sex === null && attendee.sex !== null) filled.sex = attendee.sex
  if (form.idNumber === '' && attendee.idNumber !== null && !form.withoutPapers) filled.idNumber = attendee.idNumber
  if (isPhoneOpen(form) && (attendee.phone !== null || attendee.phoneOwner === 'none')) {
    filled.phone = attendee.phone ?? ''
    filled.phoneOwner = attendee.phoneOwner ?? 'own'
  }
  if (attendee.communeCode !== null && (form.communeCode === null || form.communeAssumed))
    Object.assign(filled, { communeCode: attendee.communeCode, communeCandidates: [], communeAssumed: false })
  if (attendee.village && isVillageOpen(form)) filled.village = attendee.village
  if (form.address.trim() === '' && attendee.address) filled.address = attendee.address
  if (form.guardianName.trim() === '' && attendee.guardianName) filled.guardianName = attendee.guardianName
  if (form.guardianPhone.trim() === '' && attendee.guardianPhone) filled.guardianPhone = attendee.guardianPhone
  // An address serves to find the commune: where the record knows that, the card's damaged words need not be typed again.
  const isMended = (part: CardPart) =>
    filled[fieldOfPart[part]] !== undefined || (part === 'address' && filled.communeCode !== undefined)
  const mended = form.damaged.filter((part) => !isMended(part))
  if (mended.length < form.damaged.length) filled.damaged = mended
  return filled
}

const fieldOfPart = { name: 'fullName', address: 'address', 'birth-date': 'birth' } as const

/** What only the group brought along, a person's own record knows better. */
function isPhoneOpen(form: DeskForm): boolean {
  return form.phoneOwner !== 'none' && (form.phone.trim() === '' || form.phone === form.kept?.phone)
}

function isVillageOpen(form: DeskForm): boolean {
  return form.village.trim() === '' || (!form.byCard && form.village === form.kept?.village)
}

/** What the form says otherwise than the record of whom it was taken for: the record stands, so that must be seen. */
export function heldOtherwise(form: DeskForm, today: string): ReadonlySet<'birthDate' | 'communeCode' | 'phone'> {
  const { known, phoneOwner, communeCode, communeAssumed } = form
  const said = {
    birthDate: birthOf(form, today),
    communeCode: communeAssumed ? null : communeCode,
    phone: phoneOwner === 'none' ? 'none' : (readPhone(form.phone)?.digits ?? null),
  }
  const fields = ['birthDate', 'communeCode', 'phone'] as const
  return new Set(
    fields.filter(
      (field) => known !== null && known[field] !== null && said[field] !== null && said[field] !== known[field],
    ),
  )
}

/** Whether the person in the form has been let in already. */
export function isPresent({ known }: DeskForm): boolean {
  return known !== null && known.present !== null
}

/** Among those found, the one whom the card's number makes certain; null when a letter of the card is still in doubt. */
export function certainOf(people: readonly LikelyPerson[], form: DeskForm): LikelyPerson | null {
  if (form.damaged.length > 0) return null
  return people.find(({ certain }) => certain) ?? null
}
