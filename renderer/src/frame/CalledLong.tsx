import { called as calledWords } from '../../../shared/words/vi/called.ts'
import { placeOf, useCalledLong } from '../parts/called.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './frame.module.css'

const own = { called: calledWords }

/** In the top bar of every room: somebody called to a booth who has not come for some minutes. */
export function CalledLong() {
  const words = useWordsWith(own).called
  const one = useCalledLong()
  if (one === null) return null
  return (
    <span className={styles['trial']} role="status" title={words.longNote(one.fullName ?? '', timeOf(one.calledAt))}>
      {words.long(one.badgeNumber, placeOf(one, words.booth))}
    </span>
  )
}
