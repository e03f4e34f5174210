import { lazy, Suspense, useState } from 'react'
import { around } from '../../../../shared/words/vi/around.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import type { Session } from '../../session/use-session.ts'
import { useWordsWith } from '../../session/words.ts'
import styles from '../frame.module.css'

const own = { around }
const ChooseOperator = lazy(() =>
  import('./ChooseOperator.tsx').then(({ ChooseOperator }) => ({ default: ChooseOperator })),
)

/** Who sits at this machine, quietly where nobody said so; one press to change. */
export function OperatorSeat({ operator }: { operator: Session['operator'] }) {
  const text = useWordsWith(own).around.seat
  const [isChoosing, setChoosing] = useState(false)
  useShortcuts({ 'alt+KeyO': () => setChoosing(true) })
  return (
    <>
      <button
        type="button"
        className={styles['seat']}
        data-named={operator !== null || undefined}
        title={operator === null ? text.note : `${operator.name}. ${text.note}`}
        aria-keyshortcuts="Alt+O"
        onClick={() => setChoosing(true)}
      >
        {operator?.name ?? text.nobody}
      </button>
      {isChoosing && (
        <Suspense fallback={null}>
          <ChooseOperator operator={operator} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
