import { useState } from 'react'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useWatch } from '../../talk/use-watch.ts'
import styles from './copies.module.css'
import { ChoosePlace } from './ChoosePlace.tsx'
import { Standing } from './Standing.tsx'
import { useCopyWords } from './words.ts'

/** Copies of everything outside this machine: how they stand, and where they go. */
export function Copies() {
  const text = useCopyWords()
  const { value: state, failure, again } = useAsk('copies.read', {})
  const places = useAsk('copies.places', {})
  const making = useTell('copies.make')
  const choosing = useTell('copies.choose')
  const [tried, setTried] = useState('')
  useWatch(again)
  const make = (): void => void making.tell({})
  useShortcuts({ 'alt+KeyS': () => state?.place && make(), 'alt+KeyK': places.again })
  if (state === undefined) return <FailureNotice failure={failure} />
  const choose = (place: string | null): void => {
    setTried(place ?? '')
    void choosing.tell({ place })
  }
  return (
    <div className={styles['page']}>
      <p className={styles['soft']}>{text.note}</p>
      <div className={styles['columns']}>
        <Standing
          state={state}
          busy={making.busy || state.busy}
          failure={making.failure}
          onMake={make}
          onStop={() => choose(null)}
        />
        <ChoosePlace
          asked={places}
          chosen={state.place?.path ?? null}
          busy={choosing.busy}
          failure={choosing.failure}
          tried={tried}
          onChoose={choose}
        />
      </div>
    </div>
  )
}
