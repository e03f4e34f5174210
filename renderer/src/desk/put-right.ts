import { useEffect } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { useKeptHere } from '../session/kept-here.ts'
import { sound } from '../parts/sound.ts'
import { focusFor } from './focus.ts'
import type { DeskForm } from './form.ts'
import type { StripState } from './strip-state.ts'
import type { FormKeeper } from './use-form.ts'

/** A form the host would not take, and why. */
export type Refused = { form: DeskForm; failure: Failure }

/** Where a refused form lies until the desk is open, and the way to lay it there. */
export function useRefused() {
  return useKeptHere<Refused | null>('desk-put-right', null)
}

/** Takes a refused form up where one lies; what was in the form lies aside. */
export function usePutRight(keeper: FormKeeper, say: (state: StripState) => void): void {
  const [refused, lay] = useRefused()
  useEffect(() => {
    if (refused === null) return
    lay(null)
    keeper.bring(refused.form)
    sound('attention')
    say({ kind: 'put-right', failure: refused.failure })
    focusFor(refused.failure.code.startsWith('id-number') ? 'idNumber' : 'fullName')
  })
}
