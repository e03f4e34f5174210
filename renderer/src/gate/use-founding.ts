import { useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { readDay } from '../parts/day-written.ts'
import { today } from '../session/vietnam-time.ts'
import { refreshAll } from '../talk/questions.ts'
import { useTell } from '../talk/use-tell.ts'
import { homeProvince, type FirstStartProps, type Founding } from './first-start.ts'

/** Makes the database and then the fair, in this order, and can take up again where one of the two failed. */
export function useFounding({ keeper, absent, onBegin, onDone }: FirstStartProps, clearDraft: () => void) {
  const create = useTell('vault.create')
  const found = useTell('fair.found')
  const sample = useTell('fair.found-sample')
  const [created, setCreated] = useState(false)
  const [waiting, setWaiting] = useState<string | null>(null)
  const [recovery, setRecovery] = useState<string | null>(null)
  const needsVault = absent && !created
  const needsPassphrase = needsVault && keeper === 'passphrase'

  async function withVault(passphrase: string, foundFair: () => Promise<{ ok: boolean }>): Promise<void> {
    onBegin()
    let phrase = waiting
    if (needsVault) {
      const made = await create.tell({ passphrase: needsPassphrase ? passphrase : null })
      if (!made.ok) return
      setCreated(true)
      phrase = made.value.recovery
      // Kept aside should the fair fail: it can never be asked for again.
      setWaiting(phrase)
    }
    const founded = await foundFair()
    if (!founded.ok) return
    if (phrase === null) finish()
    else setRecovery(phrase)
  }

  function finish(): void {
    clearDraft()
    refreshAll()
    onDone()
  }

  return {
    needsPassphrase,
    recovery,
    busy: create.busy || found.busy || sample.busy,
    failure: (create.failure ?? found.failure ?? sample.failure) satisfies Failure | null,
    confirmRecovery: finish,
    found: (founding: Founding, passphrase: string) => withVault(passphrase, () => found.tell(toFair(founding))),
    foundSample: (passphrase: string) => withVault(passphrase, () => sample.tell({ heldOn: today() })),
  }
}

function toFair(founding: Founding) {
  return {
    center: { name: founding.centerName, provinceCode: homeProvince },
    name: founding.fairName,
    heldOn: readDay(founding.heldOn) ?? today(),
    place: founding.place,
    communes: founding.communes,
    letter: founding.letter,
  }
}
