import { useKeptHere } from '../../session/kept-here.ts'
import type { FairForm } from './fair-form.ts'

/** A new fair is kept under this name. */
export const freshName = 'new'

/** A form that was begun; `from`, `withEmployers`: of a new fair, what it is a copy of. */
export type Begun = { form: FairForm; from: string | null; withEmployers: boolean }

const none: Readonly<Record<string, Begun>> = {}

/** The forms of fairs that were begun and not saved, by the fair's id; kept over other fairs, parts and rooms. */
export function useBegun() {
  const [forms, put, now] = useKeptHere('fairs-unsaved', none)
  return {
    forms,
    keep: (name: string, begun: Begun) => put({ ...now(), [name]: begun }),
    drop: (name: string) => put(Object.fromEntries(Object.entries(now()).filter(([one]) => one !== name))),
  }
}
