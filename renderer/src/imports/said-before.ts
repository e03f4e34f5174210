import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import { useKeptHere } from '../session/kept-here.ts'

type Said = Readonly<Record<string, ListSettings>>

const nothing: Said = {}
/** Files of which it is remembered; the oldest makes room. */
const most = 6

/**
 * What a person has said of the file with that digest, for as long as this window lives: a file that was let go by mistake, or
 * that the host has forgotten, is chosen again and nothing of it need be put right twice.
 */
export function useSaidBefore(digest: string | undefined): {
  before: ListSettings | null
  remember: (settings: ListSettings) => void
  forget: () => void
} {
  const [said, put, now] = useKeptHere('imports-said', nothing)
  const others = (): [string, ListSettings][] => Object.entries(now()).filter(([name]) => name !== digest)
  return {
    before: digest === undefined ? null : (said[digest] ?? null),
    remember: (settings) => {
      if (digest !== undefined) put(Object.fromEntries([...others(), [digest, settings] as const].slice(-most)))
    },
    forget: () => put(Object.fromEntries(others())),
  }
}
