import { useEffect } from 'react'
import { useAsk } from '../talk/use-ask.ts'
import styles from './imports.module.css'
import { figure, useImportWords } from './words.ts'

/** A quarter of a second: quick enough to be seen moving. */
const askAgainAfter = 250

/** How far the host is with a file. */
export function Working({ handle }: { handle: string }) {
  const { drop } = useImportWords().imports
  const { value, again } = useAsk('import.progress', { handle })
  useEffect(() => {
    const timer = setInterval(again, askAgainAfter)
    return () => clearInterval(timer)
  }, [again])
  const { stage = 'reading', done = 0, total = null } = value ?? {}
  const text = stage === 'matching' ? drop.matching : drop.reading
  return (
    <div className={styles['working']} role="status">
      <progress aria-label={text} {...(total === null || total === 0 ? {} : { value: done, max: total })} />
      <span>
        {text}
        {done > 0 && `: ${total === null ? drop.rows(figure(done)) : drop.ofRows(figure(done), figure(total))}`}
      </span>
    </div>
  )
}
