import { useState } from 'react'
import type { Snapshot } from '../../../../shared/contract/closing.ts'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { Adjustments } from './Adjustments.tsx'
import { EmployersThen, FiguresThen } from './FiguresThen.tsx'
import styles from './closing.module.css'
import { useClosingWords } from './words.ts'

/** The frozen figures: the newest is open, an earlier one a press away. */
export function Snapshots({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const words = useClosingWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = snapshots.find(({ id }) => id === chosen) ?? snapshots.at(-1)
  if (shown === undefined)
    return (
      <Panel title={words.snapshots}>
        <Empty title={words.noneYet} next={words.noneYetNext} />
      </Panel>
    )
  return (
    <Panel title={words.snapshots}>
      {snapshots.length > 1 && (
        <Choice
          label={words.snapshots}
          hideLabel
          compact
          options={snapshots.map(({ id, number, letter }) => ({ value: id, label: words.number(number, letter) }))}
          value={shown.id}
          onChoose={setChosen}
        />
      )}
      <SnapshotThen key={shown.id} snapshot={shown} />
    </Panel>
  )
}

function SnapshotThen({ snapshot }: { snapshot: Snapshot }) {
  const words = useClosingWords()
  const { value, failure } = useAsk('snapshot.read', { snapshotId: snapshot.id })
  const { number, letter, frozenAt, note, operator } = snapshot
  return (
    <>
      <p>
        <strong>{words.number(number, letter)}</strong> · {words.at(timeOf(frozenAt), dayWritten(dayOf(frozenAt)))}
      </p>
      {operator !== null && <p>{words.by(operator)}</p>}
      {note !== null && <p>{words.reason(note)}</p>}
      <FailureNotice failure={failure} />
      <Adjustments snapshot={snapshot} />
      {value !== undefined && (
        <>
          {value.waved.length > 0 && (
            <section className={styles['part']}>
              <h3>{words.wavedThrough}</h3>
              <ul className={styles['plain']}>
                {value.waved.map(({ name, open, reason }) => (
                  <li key={name}>
                    <strong>{words.wavedItem(words.item[name].title, open)}</strong> {reason}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <details className={styles['part']}>
            <summary>{words.allFigures}</summary>
            <FiguresThen indicators={value.figures.indicators} />
            {value.employers.length > 0 && <EmployersThen employers={value.employers} />}
          </details>
        </>
      )}
    </>
  )
}
