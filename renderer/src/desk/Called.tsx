import { called as calledWords } from '../../../shared/words/vi/called.ts'
import { placeOf, useCalled } from '../parts/called.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './called.module.css'

const own = { called: calledWords }
/** More would push the people just registered out of sight. */
const shownAtOnce = 3

/** A quiet line at the desk for each who is called to a booth; nothing while nobody is. */
export function Called() {
  const words = useWordsWith(own).called
  const called = useCalled()
  if (called.length === 0) return null
  const left = called.length - shownAtOnce
  return (
    <section className={styles['called']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {called.slice(0, shownAtOnce).map((one) => (
          <li key={one.id}>
            {words.line(one.badgeNumber, one.fullName ?? '', placeOf(one, words.booth))}
            <span> · {words.since(timeOf(one.calledAt))}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{words.more(left)}</p>}
    </section>
  )
}
