import { useState } from 'react'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { OperatorForm } from './OperatorForm.tsx'
import { OperatorList } from './OperatorList.tsx'

/** Who works with the app, and who sits at this machine now. */
export function Operators() {
  const text = useFairWords().fairs.operators
  const { value, failure } = useAsk('operator.list', {})
  const [editedId, edit] = useState<string | null>(null)
  const edited = value?.find(({ id }) => id === editedId) ?? null
  useShortcuts({
    'alt+KeyN': () => edit(null),
    'ctrl+Enter': () => document.activeElement?.closest('form')?.requestSubmit(),
  })
  if (value === undefined) return <FailureNotice failure={failure} />
  return (
    <>
      <p className={styles['soft']}>{text.note}</p>
      <div className={styles['room']}>
        <Panel title={edited === null ? text.add : text.editing(edited.name)}>
          <OperatorForm key={edited?.id ?? 'new'} operator={edited} onDone={() => edit(null)} />
        </Panel>
        <OperatorList operators={value} onEdit={edit} />
      </div>
    </>
  )
}
