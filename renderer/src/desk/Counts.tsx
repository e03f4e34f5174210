import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './desk.module.css'

/** The day in figures, persons each once; the children counted by hand; and the records a quieter table has to finish. */
export function Counts({ onChild }: { onChild: () => void }) {
  const words = useWords()
  const { value: count } = useAsk('attendee.count', {})
  const text = words.desk.count
  if (count === undefined) return null
  const figures = [
    [text.present, count.persons],
    [text.inside, count.inside],
    [text.ahead, count.ahead],
  ] as const
  return (
    <section aria-label={text.title} className={styles['counts']}>
      <dl className={styles['figures']}>
        {figures.map(([name, number]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <Button
        fullWidth
        size="sm"
        variant="default"
        justify="space-between"
        onClick={onChild}
        aria-keyshortcuts="Alt+T"
        rightSection={<Key name={words.desk.key.child} />}
      >
        {text.children(count.children)}
      </Button>
      {count.incomplete > 0 && (
        <Link href="/rest" className={styles['rest']} aria-keyshortcuts="Alt+R">
          <Icon name="attention" size={18} />
          <span>{text.incomplete(count.incomplete)}</span>
          <Key name={words.desk.key.rest} />
        </Link>
      )}
    </section>
  )
}
