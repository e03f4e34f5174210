import { useKeptHere } from '../../session/kept-here.ts'

const none: Readonly<Record<string, object>> = {}

/** The forms of this room that were begun and not saved, by what they are of; kept over other employers, parts and rooms. */
export function useUnsavedForms(): {
  forms: Readonly<Record<string, object>>
  keep: (name: string, form: object) => void
  drop: (name: string) => void
} {
  const [forms, put, now] = useKeptHere('employers-unsaved', none)
  return {
    forms,
    keep: (name, form) => put({ ...now(), [name]: form }),
    drop: (name) => put(Object.fromEntries(Object.entries(now()).filter(([one]) => one !== name))),
  }
}

/** One form: as typed, or as saved where nothing was typed yet. */
export function useUnsaved<Form extends object>(
  name: string,
  saved: Form,
): { form: Form; isBegun: boolean; change: (part: Partial<Form>) => void; drop: () => void } {
  const { forms, keep, drop } = useUnsavedForms()
  const begun = forms[name] as Form | undefined
  const form = begun ?? saved
  return {
    form,
    isBegun: begun !== undefined,
    change: (part) => keep(name, { ...form, ...part }),
    drop: () => drop(name),
  }
}

/** What the forms are kept by. */
export const formNames = {
  employer: (id: string | null): string => `employer ${id ?? 'new'}`,
  vacancy: (employerId: string, id: string | null): string => `vacancy ${employerId} ${id ?? 'new'}`,
}

/** Whether anything of an employer was begun: its own form or one of its vacancies. */
export function isBegunOf(forms: Readonly<Record<string, object>>, employerId: string): boolean {
  return Object.keys(forms).some(
    (name) => name === formNames.employer(employerId) || name.startsWith(`vacancy ${employerId} `),
  )
}
