import type { Employer } from '../../../../shared/contract/fair.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { freshId } from '../../talk/ids.ts'
import type { EmployerRow } from './employer-row.ts'

/** An employer as it is being typed. */
export type EmployerForm = {
  /** Made with the form, so that pressing save again after a cut wire saves the same employer. */
  id: string
  name: string
  booth: string
  kind: Employer['kind']
  taxCode: string
  address: string
  contact: string
  phone: string
  authorisesCenter: boolean
}

/** What stands in the form of an employer, or of one not there yet. */
export function employerForm(employer: Employer | null): EmployerForm {
  return {
    id: employer?.id ?? freshId(),
    name: employer?.name ?? '',
    booth: employer?.booth ?? '',
    kind: employer?.kind ?? 'employer',
    taxCode: employer?.taxCode ?? '',
    address: employer?.address ?? '',
    contact: employer?.contact ?? '',
    phone: employer?.phone ?? '',
    authorisesCenter: employer?.authorisesCenter ?? false,
  }
}

/** The employer a form speaks of. */
export function employerOf(form: EmployerForm): Employer {
  return {
    ...form,
    name: form.name.trim(),
    booth: orNull(form.booth),
    taxCode: orNull(form.taxCode),
    address: orNull(form.address),
    contact: orNull(form.contact),
    phone: orNull(form.phone),
    authorisesCenter: form.kind === 'employer' && form.authorisesCenter,
  }
}

/** Another employer at the booth typed; null where it is free. */
export function holderOf(booth: string, id: string, employers: readonly EmployerRow[]): EmployerRow | null {
  const wanted = booth.trim().toLowerCase()
  if (wanted === '') return null
  return employers.find((one) => one.id !== id && one.booth?.toLowerCase() === wanted) ?? null
}

/** Whether the list already has somebody of that name, however its marks and capitals are written. */
export function isNameTaken(name: string, id: string, employers: readonly EmployerRow[]): boolean {
  const wanted = fold(name)
  return wanted !== '' && employers.some((one) => one.id !== id && fold(one.name) === wanted)
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
