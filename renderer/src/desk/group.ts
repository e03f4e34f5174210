import { blankForm, type DeskForm, type Kept } from './form.ts'

/** What of this form the next person of the group shares; what was kept before stays. */
export function keptFrom(form: DeskForm): Kept {
  const { kept } = form
  const communeCode = kept?.communeCode ?? form.communeCode
  return {
    communeCode,
    // A village's name says little without its commune: another commune's is not taken along.
    village: kept?.village || (communeCode === form.communeCode ? form.village : ''),
    phone: kept?.phone || form.phone,
    household: kept?.household ?? form.household,
  }
}

/** The form the next person starts from: blank, or with what their group shares. */
export function startForm(kept: Kept | null): DeskForm {
  if (kept === null) return blankForm
  return {
    ...blankForm,
    kept,
    communeCode: kept.communeCode,
    communeAssumed: kept.communeCode !== null,
    village: kept.village,
    household: kept.household,
    phone: kept.phone,
    // For everybody but the one who gave it the number is a relative's.
    phoneOwner: kept.phone === '' ? 'own' : 'relative',
  }
}

/** Keeps the group's things for whoever comes next, or no longer. `source` is the person just saved, for a form still empty. */
export function toggleKept(form: DeskForm, source: Partial<Kept> | null): DeskForm {
  if (form.kept === null) {
    const kept = keptFrom(form)
    if (isTouched(form) || source === null) return { ...form, kept }
    return startForm({ ...kept, ...source })
  }
  return isTouched(form) ? { ...form, kept: null } : blankForm
}

/** Whether anything at all was typed or scanned, beside what the group brings along. */
export function isTouched(form: DeskForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(startForm(form.kept))
}

/** What says who somebody is: typed over a person already let in, it is the next person's. */
const whoSomebodyIs: readonly (keyof DeskForm)[] = ['fullName', 'idNumber', 'withoutPapers']

/** Puts something typed into the form; the first of it, for a person without a card, brings the commune most people here are from. */
export function withPart(former: DeskForm, part: Partial<DeskForm>, assumedCommune: string | null): DeskForm {
  const isPresent = former.known !== null && former.known.present !== null
  const form = isPresent && whoSomebodyIs.some((field) => part[field] !== undefined) ? startForm(former.kept) : former
  if (isTouched(form) || form.communeCode !== null || assumedCommune === null) return { ...form, ...part }
  return { ...form, communeCode: assumedCommune, communeAssumed: true, ...part }
}
