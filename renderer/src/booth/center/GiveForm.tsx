import { useState } from 'react'
import { serviceKindsInOrder, type ServiceKind } from './kinds.ts'
import { ManyChoice } from '../../parts/Choice.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, FieldNote } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { type AtTable, nameOf } from '../at-table.ts'
import styles from '../booth.module.css'
import { Button } from '../Button.tsx'
import { feel } from '../feel.ts'
import { Field } from '../Field.tsx'
import { useBoothWords, useHouse } from '../house.ts'
import { Who } from '../Who.tsx'
import { Handbooks, type Copies } from './Handbooks.tsx'
import { useGiving } from './use-giving.ts'

/** What one person was given at the counsellors' table, in one press; without a badge only handbooks are counted. */
export function GiveForm({
  table,
  onDone,
}: {
  table: AtTable | null
  onDone: (said: { tone: 'good' | 'attention'; title: string } | null) => void
}) {
  const words = useBoothWords()
  const text = words.booth.center
  const { isPhone } = useHouse()
  const { value: read } = useAsk('booth.read', {})
  const [kinds, setKinds] = useState<readonly ServiceKind[]>([])
  const [copies, setCopies] = useState<Copies>({})
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { save, busy, failure } = useGiving()

  async function press(): Promise<void> {
    const handouts = Object.entries(copies).filter(([, count]) => count > 0)
    if (handouts.length === 0 && (table === null || kinds.length === 0)) {
      feel('attention')
      return setAsked(true)
    }
    const given = await save(table, { kinds: table === null ? [] : kinds, note: note.trim(), handouts })
    // What went is out of the form, so that pressing again gives only the rest.
    setKinds((former) => former.filter((kind) => !given.kinds.includes(kind)))
    setCopies((former) => Object.fromEntries(Object.entries(former).filter(([title]) => !given.titles.includes(title))))
    if (given.refused) return feel('bad')
    feel(given.isKept ? 'attention' : 'good')
    setNote('')
    setAsked(false)
    const total = handouts.reduce((sum, [, count]) => sum + count, 0)
    const done = table === null ? text.savedHandouts(total) : text.saved(nameOf(table, words.booth))
    onDone({ tone: given.isKept ? 'attention' : 'good', title: given.isKept ? text.kept : done })
  }

  useShortcuts({ 'ctrl+Enter': () => void press(), Escape: () => onDone(null) })
  return (
    <Panel>
      <div className={styles['visitor']}>
        {table === null ? (
          <div>
            <h2 className={styles['name']}>{text.noBadge}</h2>
            <p className={styles['soft']}>{text.noBadgeNote}</p>
          </div>
        ) : (
          <Who table={table} />
        )}
        {table !== null && (
          <div className={styles['tags']}>
            <ManyChoice
              label={text.services}
              options={serviceKindsInOrder.map((kind) => ({ value: kind, label: text.kind[kind] }))}
              values={kinds}
              onChange={setKinds}
            />
          </div>
        )}
        <Handbooks titles={read?.settings.handbooks ?? []} copies={copies} onChange={setCopies} />
        {table !== null && (
          <Field label={words.booth.note}>
            {(field) => (
              <textarea
                {...field}
                value={note}
                rows={2}
                maxLength={2000}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {isAsked && <FieldNote>{text.nothing}</FieldNote>}
        <FailureNotice failure={failure} />
        <div className={styles['foot']}>
          <Button look="main" busy={busy} onClick={() => void press()} aria-keyshortcuts="Control+Enter">
            {text.save}
            {!isPhone && <Key gap name={words.common.keys.ctrlEnter} />}
          </Button>
          {table !== null && (
            <Button look="quiet" onClick={() => onDone(null)} aria-keyshortcuts="Escape">
              {words.booth.skip}
              {!isPhone && <Key gap name={words.common.keys.escape} />}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
