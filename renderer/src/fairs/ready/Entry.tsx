import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { ReadinessEntry } from '../../../../shared/contract/readiness.ts'
import { troubleOf } from '../../../../shared/printer-standing.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { useSession } from '../../session/use-session.ts'
import styles from './ready.module.css'
import type { useReady } from './use-ready.ts'
import { useReadyWords } from './words.ts'

type EntryProps = { entry: ReadinessEntry; ready: ReturnType<typeof useReady> }

/** One thing: how it stands by colour, icon and words, what to do, and the button that leads there. */
export function Entry({ entry, ready }: EntryProps) {
  const { ready: text } = useReadyWords()
  const { says, todo } = useSaid(entry)
  const { name, state, checkedAt } = entry
  return (
    <li className={styles['entry']} data-state={state}>
      <span className={styles['mark']}>
        <Icon name={state === 'unchecked' ? 'info' : state} size={22} />
      </span>
      <div className={styles['said']}>
        <p className={styles['head']}>
          <strong>{text.item[name]}</strong>
          <span className={styles['state']}>{text.state[state]}</span>
          {checkedAt !== null && <span className={styles['soft']}>{text.checkedAt(momentSaid(checkedAt))}</span>}
        </p>
        {says !== '' && <p>{says}</p>}
        {todo !== undefined && <p className={styles['soft']}>{todo}</p>}
      </div>
      <div className={styles['remedy']}>
        <Remedy entry={entry} ready={ready} />
      </div>
    </li>
  )
}

function useSaid({ name, state, finding, facts, checkedAt }: ReadinessEntry): { says: string; todo?: string } {
  const { ready: text, printing } = useReadyWords()
  const isRehearsal = useSession().value?.fair?.status === 'rehearsal'
  const trouble = troubleOf(facts.standing)
  const said = text.finding[finding]({
    ...facts,
    when: momentSaid(facts.at ?? checkedAt ?? 0),
    trouble: trouble === null ? '' : printing.standing[trouble],
    next: trouble === null ? '' : printing.standingNext[trouble],
  })
  const isFirst = state === 'unchecked' && finding !== 'badge-printing'
  if (finding === 'badge-read' && isRehearsal) return { ...said, todo: text.trialBadge }
  return isFirst ? { ...said, todo: text.first[name] } : said
}

function Remedy({ entry: { name, state, finding }, ready }: EntryProps) {
  const text = useReadyWords().ready.to
  const [, go] = useLocation()
  const leads = (label: string, path: string) => (
    <Button variant="default" onClick={() => go(path)}>
      {label}
    </Button>
  )
  if (name === 'badge')
    return (
      <Button
        variant={state === 'good' ? 'default' : 'filled'}
        loading={ready.printing}
        onClick={ready.printBadge}
        aria-keyshortcuts="Alt+B"
      >
        {finding === 'not-checked' || finding === 'long-ago' ? text.badge : text.badgeAgain}
        <Key gap name={text.badgeKey} />
      </Button>
    )
  if (name === 'recovery')
    return (
      <>
        <Button variant="default" onClick={() => ready.noteRecovery(true)}>
          {text.kept}
        </Button>
        <Button variant="default" onClick={() => ready.noteRecovery(false)}>
          {text.notKept}
        </Button>
      </>
    )
  if (name === 'scanner') return leads(text.scanner, '/scanner')
  if (state === 'good' || state === 'unchecked') return null
  if (name === 'printer') return leads(text.printer, '/printing')
  if (name === 'network') return leads(text.network, '/devices')
  if (name === 'backup') return leads(text.backup, '/fairs/copies')
  if (finding === 'clock-far-from-fair' || finding === 'clock-after-fair') return leads(text.fairs, '/fairs')
  return null
}
