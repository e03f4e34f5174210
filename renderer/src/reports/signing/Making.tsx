import { Button } from '@mantine/core'
import { linesOfSheet } from '../../../../shared/contract/signing.ts'
import type { InputOf, OutputOf } from '../../../../shared/contract.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './signing.module.css'
import { useSigningWords } from './words.ts'

type List = OutputOf<'signing.list'>
type Of = InputOf<'signing.freeze'>['of']

/** What can be made into a sheet now, each with its one press: it is frozen and sent to the printer. */
export function Making({ list, onMade }: { list: List; onMade: (sheetId: string) => void }) {
  const words = useSigningWords()
  const { make, busy, failure } = useMaking(onMade)
  const auto = useTell('signing.auto-print')
  const makeFilling = () => {
    if (list.filling > 0 && !busy) void make({ kind: 'walk-in' })
  }
  useShortcuts({ 'alt+KeyN': makeFilling })
  return (
    <Panel>
      <div className={styles['filling']}>
        <div>
          <strong>{words.filling}</strong>
          <span className={styles['meter']} aria-hidden="true">
            <span style={{ width: `${(list.filling / linesOfSheet) * 100}%` }} />
          </span>
          <span>{words.fillingCount(list.filling, linesOfSheet)}</span>
        </div>
        <Button size="md" disabled={list.filling === 0} loading={busy} onClick={makeFilling}>
          {words.freezeFilling}
          <Key gap name="Alt+N" />
        </Button>
      </div>
      <p className={styles['soft']}>{words.fillingNote}</p>
      <CheckLine label={words.autoPrint} checked={list.autoPrint} onChange={(on) => void auto.tell({ on })} />
      {list.ahead.length > 0 && (
        <section className={styles['group']}>
          <h3>{words.ahead}</h3>
          <ul className={styles['plain']}>
            {list.ahead.map(({ commune, name, people }) => (
              <li key={commune ?? ''}>{words.aheadPeople(name, people)}</li>
            ))}
          </ul>
          <Button variant="default" loading={busy} onClick={() => void make({ kind: 'ahead', commune: null })}>
            {words.freezeAhead}
          </Button>
        </section>
      )}
      {list.handbooks.length > 0 && (
        <section className={styles['group']}>
          <h3>{words.handbooks}</h3>
          {list.handbooks.map(({ title, people }) => (
            <div key={title} className={styles['handbook']}>
              <span>{words.handbookPeople(title, people)}</span>
              <Button
                variant="default"
                loading={busy}
                aria-label={words.freezeHandbook(title)}
                onClick={() => void make({ kind: 'handbook', title })}
              >
                {words.freezeHandbookShort}
              </Button>
            </div>
          ))}
        </section>
      )}
      <FailureNotice failure={failure ?? auto.failure} />
    </Panel>
  )
}

/** Freezes, then prints what was frozen. A print that fails leaves the sheet made, to be printed from the list. */
function useMaking(onMade: (sheetId: string) => void) {
  const freezing = useTell('signing.freeze')
  const paper = usePrintDocument()
  async function make(of: Of): Promise<void> {
    const answer = await freezing.tell({ of })
    if (!answer.ok) return
    const { sheetIds } = answer.value
    await paper.print({ kind: 'signing-sheets', sheetIds })
    if (sheetIds[0] !== undefined) onMade(sheetIds[0])
  }
  return { make, busy: freezing.busy || paper.isPrinting, failure: freezing.failure ?? paper.failure }
}
