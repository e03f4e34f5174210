import { create } from 'zustand'

/** A password that was not yet written down, and what it opens. */
export type ShownPassword = { workId: string; of: string; name: string; password: string }

type MadeFiles = {
  /** Works begun from this window whose file is saved as soon as it is there. */
  awaited: ReadonlySet<string>
  /** In memory only: a window that is closed forgets them. */
  passwords: readonly ShownPassword[]
  wait: (workId: string) => void
  stopWaiting: (workId: string) => void
  show: (password: ShownPassword) => void
  forget: (workId: string) => void
}

/** What this window has asked for and not finished, kept while another room is looked at. */
export const useMadeFiles = create<MadeFiles>()((set) => ({
  awaited: new Set(),
  passwords: [],
  wait: (workId) => set(({ awaited }) => ({ awaited: new Set([...awaited, workId]) })),
  stopWaiting: (workId) => set(({ awaited }) => ({ awaited: new Set([...awaited].filter((id) => id !== workId)) })),
  show: (password) => set(({ passwords }) => ({ passwords: [...passwords, password] })),
  forget: (workId) => set(({ passwords }) => ({ passwords: passwords.filter((one) => one.workId !== workId) })),
}))
