import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { restore as restoreWords } from '../../../shared/words/vi/restore.ts'
import type { Restored } from '../../../shared/contract/copies.ts'
import { Notice } from '../parts/Notice.tsx'
import { useWordsWith } from '../session/words.ts'
import { refreshAll } from '../talk/questions.ts'
import styles from './gate.module.css'
import { Sheet } from './Sheet.tsx'

const own = { restore: restoreWords }
const number = new Intl.NumberFormat('vi-VN')

/** What came back, counted, and what is another on this machine from now. */
export function RestoreDone({ restored }: { restored: Restored }) {
  const words = useWordsWith(own).restore
  const [, go] = useLocation()
  const { peopleBefore, people, appended, torn, erased, letter, letterTold, keptAs } = restored
  return (
    <Sheet title={words.doneTitle}>
      <dl className={styles['summary']}>
        <dt>{words.before}</dt>
        <dd>{words.people(peopleBefore)}</dd>
        <dt>{words.changes}</dt>
        <dd>{number.format(appended)}</dd>
        <dt>{words.after}</dt>
        <dd>{words.people(people)}</dd>
      </dl>
      {torn && <Notice tone="attention">{words.torn}</Notice>}
      {erased > 0 && <Notice tone="info">{words.erased(erased)}</Notice>}
      {letter !== null && <Notice tone="info">{words.letter(letter)}</Notice>}
      {letter !== null && !letterTold && <Notice tone="attention">{words.letterUntold(letter)}</Notice>}
      <p>{words.anew}</p>
      {keptAs !== null && <p className={styles['note']}>{words.kept(keptAs)}</p>}
      <div className={styles['foot']}>
        <span />
        <Button
          size="md"
          autoFocus
          onClick={() => {
            go('/')
            refreshAll()
          }}
        >
          {words.go}
        </Button>
      </div>
    </Sheet>
  )
}
