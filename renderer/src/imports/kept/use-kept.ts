import { useEffect, useSyncExternalStore } from 'react'
import type { KeptBefore, KeptList } from '../../../../shared/contract/list-kept.ts'
import type { ListSettings } from '../../../../shared/contract/list-lines.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { begunOn, guessed, type ReadFile, type WithFile, type Wizard } from '../wizard.ts'
import { keeper } from './here.ts'
import type { KeptFile } from './keeper.ts'
import { typedOf, useAllTyped, withTyped } from './typed.ts'

export type KeptHere = {
  file: KeptFile
  /** Why the host has not kept what was said last; null where it has. */
  failure: Failure | null
  change: (settings: ListSettings) => void
  go: (step: WithFile['step']) => void
  /** Something was typed into a field and not put there yet. */
  onTyped: () => void
  beginAnew: () => void
  bringBack: () => void
}

type Place = { wizard: WithFile; put: (wizard: Wizard) => void; now: () => Wizard }

/**
 * Where a person stands with a file that is read: begun where it was left, and kept with the host as it is said. What the host could
 * not keep is this window's own and newer.
 */
export function useKept(read: ReadFile | undefined, { wizard, put, now }: Place): KeptHere | null {
  const [, putTyped, typedNow] = useAllTyped()
  const file = read === undefined ? null : { fairId: read.fair.id, digest: read.digest, fileName: read.fileName }
  const failure = useSyncExternalStore(keeper.watch, () => (file === null ? null : keeper.failure(file)))
  const { handle } = wizard
  useEffect(() => {
    const stands = now()
    if (read === undefined || !('handle' in stands) || stands.handle !== handle || stands.settings !== null) return
    const own = { fairId: read.fair.id, digest: read.digest, fileName: read.fileName }
    const kept = keeper.unkept(own) ?? read.kept
    if (kept !== null) putTyped(withTyped(read.digest, kept.typed, typedNow()))
    put(begunOn(handle, read, kept))
  })
  if (read === undefined || file === null) return null

  const own = file
  const typed = (): KeptList['typed'] => typedOf(own.digest, typedNow())
  const keep = (step: WithFile['step'], settings: ListSettings): void =>
    keeper.keep(own, { step, settings, typed: typed() })

  function putAndKeep(next: WithFile & { settings: ListSettings }): void {
    put(next)
    if (next.isSaid === true) keep(next.step, next.settings)
  }

  const { settings } = wizard
  return {
    file,
    failure,
    change: (changed) => putAndKeep({ ...wizard, settings: changed, isSaid: true }),
    go: (step) => {
      const { refused: _over, ...stands } = wizard
      if (settings !== null) putAndKeep({ ...stands, step, settings })
    },
    onTyped: () => {
      if (settings === null) return
      // Nothing on the page is another for a letter typed.
      if (wizard.isSaid === true) keep(wizard.step, settings)
      else putAndKeep({ ...wizard, settings, isSaid: true })
    },
    beginAnew: () => {
      if (settings === null) return
      const aside: KeptBefore = { step: wizard.step, settings, typed: typed(), at: wizard.resumedAt ?? 0 }
      putTyped(withTyped(read.digest, {}, typedNow()))
      put({ step: 'columns', handle, settings: guessed(read), aside })
      void keeper.drop(file)
    },
    bringBack: () => {
      const { aside } = wizard
      if (aside === undefined) return
      putTyped(withTyped(read.digest, aside.typed, typedNow()))
      putAndKeep({ ...begunOn(handle, read, aside), settings: aside.settings })
    },
  }
}
