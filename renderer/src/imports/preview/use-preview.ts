import { useCallback, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Line, ListSettings } from '../../../../shared/contract/list-lines.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { useAsk } from '../../talk/use-ask.ts'

export type Scope = keyof OutputOf<'import.preview'>['scopes']

const atOnce = 200
/** A stretch begins at a multiple of this, so that scrolling a little asks nothing. */
const stride = 80

export type Previewed = {
  value: OutputOf<'import.preview'> | undefined
  failure: Failure | null
  /** What is shown is of before the last change. */
  isFormer: boolean
  /** Lines in the scope that is shown. */
  total: number
  lineAt: (index: number) => Line | undefined
  look: (first: number) => void
}

/** What would become of the lines, a stretch around those in sight. */
export function usePreview(handle: string, settings: ListSettings, scope: Scope): Previewed {
  const [from, setFrom] = useState(0)
  const { value, failure, isFormer } = useAsk(
    'import.preview',
    { handle, settings, scope, offset: from, limit: atOnce },
    { keep: true },
  )
  const look = useCallback((first: number) => {
    setFrom(Math.max(0, Math.floor(first / stride) * stride - stride / 2))
  }, [])
  return {
    value,
    // A newer question took its place, and its answer is on the way.
    failure: failure?.code === 'question-overtaken' ? null : failure,
    isFormer,
    total: value?.scopes[scope] ?? 0,
    // What is kept of the scope before is of other lines.
    lineAt: (index) => (value?.scope === scope ? value.lines[index - value.offset] : undefined),
    look,
  }
}
