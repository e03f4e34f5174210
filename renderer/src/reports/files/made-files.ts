import { create } from 'zustand'
import type { EmployerPasswords } from '../../../../shared/contract/exports.ts'
import type { Work } from '../../../../shared/contract/works.ts'

/** A password that was not yet written down, and what it opens. */
export type ShownPassword = { workId: string; of: string; name: string; password: string }

/** The passwords of all employers' files, which are shown once the archive was made. `askedAt`: ms UTC. */
export type ShownPasswords = { workId: string; askedAt: number; isMade: boolean; passwords: EmployerPasswords }

type MadeFiles = {
  /** Works begun from this window whose file is saved as soon as it is there. */
  awaited: ReadonlySet<string>
  /** In memory only: a window that is closed forgets them. */
  passwords: readonly ShownPassword[]
  ofEmployers: ShownPasswords | null
  wait: (workId: string) => void
  stopWaiting: (workId: string) => void
  show: (password: ShownPassword) => void
  showEmployers: (passwords: ShownPasswords) => void
  made: (workId: string) => void
  forget: (workId: string) => void
}

/** What this window has asked for and not finished, kept while another room is looked at. */
export const useMadeFiles = create<MadeFiles>()((set) => ({
  awaited: new Set(),
  passwords: [],
  ofEmployers: null,
  wait: (workId) => set(({ awaited }) => ({ awaited: new Set([...awaited, workId]) })),
  stopWaiting: (workId) => set(({ awaited }) => ({ awaited: new Set([...awaited].filter((id) => id !== workId)) })),
  show: (password) => set(({ passwords }) => ({ passwords: [...passwords, password] })),
  showEmployers: (ofEmployers) => set({ ofEmployers }),
  made: (workId) =>
    set(({ ofEmployers }) => ({
      ofEmployers: ofEmployers?.workId === workId ? { ...ofEmployers, isMade: true } : ofEmployers,
    })),
  forget: (workId) =>
    set(({ passwords, ofEmployers }) => ({
      passwords: passwords.filter((one) => one.workId !== workId),
      ofEmployers: ofEmployers?.workId === workId ? null : ofEmployers,
    })),
}))

/**
 * The passwords of all employers that are to be written down: from when their files are made for as long as they open
 * anything. Files nobody fetched in time, or in which somebody was erased, are gone. `work`: the newest of such files.
 */
export function standingPasswords(shown: ShownPasswords | null, work: Work | undefined): ShownPasswords | null {
  if (!shown?.isMade) return null
  const isGone = work?.id === shown.workId && work.file === null && work.takenAt === null
  return isGone ? null : shown
}
