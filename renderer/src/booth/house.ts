import { createContext, use, useCallback, useState } from 'react'
import type { OutputOf } from '../../../shared/contract.ts'
import type { Failure } from '../../../shared/failure.ts'
import { booth } from '../../../shared/words/vi/booth.ts'
import type { WaitingCommand } from '../outbox/entry.ts'
import type { Given } from '../outbox/given.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { useWordsWith } from '../session/words.ts'
import { isLive } from '../talk/live.ts'
import { refreshAll } from '../talk/questions.ts'
import { noteSaved } from '../talk/saved.ts'
import type { Told } from '../talk/use-tell.ts'
import type { OtherFairs } from './phone-knows.ts'

/** What a booth stands on, in the window and on a phone. */
export type BoothHouse = {
  /** Whatever a booth says goes through here, so that it is kept where the host is away. */
  outbox: Outbox
  /** The four digits of this fair's badge codes; null where they are not known (yet). */
  fairDigits: string | null
  /** Digits of rehearsals, or of the fair that is rehearsed. */
  otherFairs?: OtherFairs | undefined
  /** Held in a hand: no field may call the keyboard up by itself. */
  isPhone: boolean
}

const noHouse: BoothHouse | null = null
const HouseContext = createContext<BoothHouse | null>(noHouse)

/** Gives a booth's screens what they stand on. */
export const BoothProvider = HouseContext.Provider

/** What this booth stands on. */
export function useHouse(): BoothHouse {
  const house = use(HouseContext)
  if (house === null) throw new Error('a booth outside its house')
  return house
}

const catalogue = { booth }

/** The booth's words with those of every screen. */
export function useBoothWords() {
  return useWordsWith(catalogue)
}

/**
 * Gives the host a command by way of the outbox. A refusal that comes at once is shown here, where it was given, and not
 * kept in the list of refused ones as well.
 */
export function useGive<Name extends WaitingCommand>(procedure: Name) {
  const { outbox } = useHouse()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const give = useCallback(
    async (input: Told<Name>): Promise<Given<OutputOf<Name>>> => {
      setBusy(true)
      const given = await outbox.give(procedure, input)
      setBusy(false)
      const refused = given.kind === 'answered' && !given.result.ok ? given.result.failure : null
      setFailure(refused)
      if (refused !== null) void outbox.drop(given.id)
      if (given.kind === 'answered' && given.result.ok) {
        noteSaved(Date.now())
        if (!isLive()) refreshAll()
      }
      return given
    },
    [outbox, procedure],
  )
  return { give, busy, failure, forget: () => setFailure(null) }
}
