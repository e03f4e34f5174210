import type { ReactNode } from 'react'
import { FieldNote } from '../../parts/Notice.tsx'
import { useRestWords } from './words.ts'
import { fieldIdOf, rowIdOf } from './focus.ts'
import type { Offer } from './offers.ts'
import type { Question } from './questions.ts'
import styles from './rest.module.css'

/** One question: what is asked at the left, its answer at the right. `isGroup`: the answer names itself (radio buttons). */
export function Row({
  question,
  isGroup = false,
  note,
  doubt,
  problem,
  children,
}: {
  question: Question
  isGroup?: boolean
  note?: ReactNode
  doubt?: string | false
  problem?: string | false
  children: ReactNode
}) {
  const words = useRestWords()
  const label = words.rest.question[question]
  return (
    <div className={styles['row']} id={rowIdOf(question)} data-question={question} tabIndex={-1}>
      {isGroup ? (
        <span className={styles['asked']} aria-hidden>
          {label}
        </span>
      ) : (
        <label className={styles['asked']} htmlFor={fieldIdOf(question)}>
          {label}
        </label>
      )}
      <div className={styles['answer']}>
        {children}
        {note !== undefined && <p className={styles['hint']}>{note}</p>}
        {doubt !== undefined && doubt !== false && <FieldNote>{doubt}</FieldNote>}
        {problem !== undefined && problem !== false && (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  )
}

/** What the person before answered, and the one key that takes it. */
export function OfferNote({ offer, name }: { offer: Offer | undefined; name: string | null }) {
  const words = useRestWords()
  if (offer === undefined || name === null) return null
  return (
    <p className={styles['offer']} role="status">
      {offer.kept ? words.rest.offerKept(name) : words.rest.offerLast(name)}
    </p>
  )
}
