import type { OutputOf } from '../../../../shared/contract.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './center.module.css'
import { Button } from '../Button.tsx'
import { useBoothWords, useGive } from '../house.ts'

type Listed = OutputOf<'service.list'>

/** What this table gave today, with the totals persons and turns kept apart; each entry can be taken back. */
export function Given() {
  const words = useBoothWords().booth.center
  const { value: listed, failure } = useAsk('service.list', { limit: 200 })
  const rows = listed === undefined ? [] : rowsOf(listed, words)
  return (
    <Panel title={words.list}>
      <FailureNotice failure={failure} />
      {listed !== undefined && rows.length === 0 && <Empty title={words.empty} />}
      {listed !== undefined && rows.length > 0 && <Totals listed={listed} />}
      <ul className={styles['given']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </Panel>
  )
}

function Totals({ listed: { persons, byKind, byTitle } }: { listed: Listed }) {
  const words = useBoothWords().booth.center
  return (
    <dl className={styles['totals']}>
      <div>
        <dt>{words.who}</dt>
        <dd>{words.totals(persons)}</dd>
      </div>
      {byKind.map(({ kind, turns }) => (
        <div key={kind}>
          <dt>{words.kind[kind]}</dt>
          <dd>{words.turns(turns)}</dd>
        </div>
      ))}
      {byTitle.map(({ title, copies }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words.books(copies)}</dd>
        </div>
      ))}
    </dl>
  )
}

type GivenRow = { id: string; at: number; what: string; fullName: string | null; badgeNumber: string | null }

function rowsOf({ services, handouts }: Listed, words: CenterWords): GivenRow[] {
  const given = [
    ...services.map(({ kind, ...row }) => ({ ...row, what: words.kind[kind] })),
    ...handouts.map(({ title, copies, ...row }) => ({ ...row, what: `${title}, ${words.books(copies)}` })),
  ]
  return given.sort((one, other) => other.at - one.at)
}

type CenterWords = ReturnType<typeof useBoothWords>['booth']['center']

function Row({ row }: { row: GivenRow }) {
  const words = useBoothWords()
  const { give, busy, failure } = useGive('service.undo')
  const who =
    row.fullName ?? (row.badgeNumber === null ? words.booth.center.anyone : words.booth.unnamed(row.badgeNumber))
  return (
    <li className={styles['row']}>
      <span className={styles['time']}>{timeOf(row.at)}</span>
      <span className={styles['what']}>
        <strong>{who}</strong>
        <span>{row.what}</span>
        <FailureNotice failure={failure} />
      </span>
      <Button
        look="quiet"
        busy={busy}
        icon={<Icon name="undo" size={18} />}
        aria-label={`${words.common.undo}: ${who}, ${row.what}`}
        onClick={() => void give({ entryId: row.id })}
      >
        {words.common.undo}
      </Button>
    </li>
  )
}
