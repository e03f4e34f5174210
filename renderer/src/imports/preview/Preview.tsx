import { Button } from '@mantine/core'
import { useState } from 'react'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import { leftIn, takenIn } from '../counts.ts'
import styles from '../imports.module.css'
import type { OpenedFile } from '../Opened.tsx'
import { figure, useImportWords } from '../words.ts'
import { Working } from '../Working.tsx'
import { Fates } from './Fates.tsx'
import { LineGrid } from './LineGrid.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import { type Previewed, type Scope, usePreview } from './use-preview.ts'

/** Every line with what would become of it and what is wrong with it; put right in place, then taken over. */
export function Preview(opened: OpenedFile) {
  const { handle, settings } = opened
  const { preview: text } = useImportWords().imports
  const [scope, setScope] = useState<Scope>('all')
  const previewed = usePreview(handle, settings, scope)
  const { value, failure, isFormer, total } = previewed
  if (value === undefined)
    return failure === null ? (
      <Working handle={handle} onCancel={opened.onCancel} />
    ) : (
      <Stuck opened={opened} previewed={previewed} />
    )
  return (
    <div className={styles['preview']}>
      <Fates value={value} isFormer={isFormer} />
      {value.sensitive > 0 && <Notice tone="info">{text.sensitive(figure(value.sensitive))}</Notice>}
      <div className={styles['scopeRow']}>
        <ScopeChoice scope={scope} counts={value.scopes} onChoose={setScope} />
        <Bulk opened={opened} previewed={previewed} />
      </div>
      {total === 0 ? (
        <Empty title={text.empty[scope]} />
      ) : (
        <LineGrid key={scope} previewed={previewed} opened={opened} />
      )}
      <FailureNotice failure={failure} />
      <Foot opened={opened} previewed={previewed} onFix={() => setScope('problems')} />
      {isFormer && (
        <span className={styles['again']} role="status">
          {text.again}
        </span>
      )}
    </div>
  )
}

/** What is said of all lines of one kind at once. */
function Bulk({ opened, previewed: { value } }: { opened: OpenedFile; previewed: Previewed }) {
  const { preview: text } = useImportWords().imports
  const { settings, change } = opened
  const wrong = value?.counts.wrong ?? 0
  const differing = value?.scopes.undecided ?? 0
  return (
    <>
      {settings.kind === 'people' && (wrong > 0 || settings.takeWrong) && (
        <CheckLine
          label={text.takeWrong(figure(wrong))}
          checked={settings.takeWrong}
          onChange={(takeWrong) => change({ ...settings, takeWrong })}
        />
      )}
      {settings.kind === 'employers' && (differing > 0 || settings.takeChanges) && (
        <CheckLine
          label={text.takeChanges(figure(differing))}
          checked={settings.takeChanges}
          onChange={(takeChanges) => change({ ...settings, takeChanges })}
        />
      )}
    </>
  )
}

function Stuck({ opened: { go }, previewed: { failure } }: { opened: OpenedFile; previewed: Previewed }) {
  const words = useImportWords()
  return (
    <FailureNotice failure={failure} action={<Button onClick={() => go('columns')}>{words.imports.back}</Button>} />
  )
}

function Foot({ opened, previewed, onFix }: { opened: OpenedFile; previewed: Previewed; onFix: () => void }) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const { handle, settings, go, onDone } = opened
  const { value, isFormer } = previewed
  const committing = useTell('import.commit')
  const commit = async (): Promise<void> => {
    if (committing.busy || isFormer) return
    const answer = await committing.tell({ handle, settings })
    if (answer.ok) onDone(answer.value.id)
  }
  useShortcuts({ 'ctrl+Enter': () => void commit() })
  if (!value) return null
  const [taken, left] = [takenIn(value.counts), leftIn(value.counts)]
  return (
    <>
      <FailureNotice failure={committing.failure} />
      <footer className={styles['foot']}>
        <Button variant="default" disabled={committing.busy} onClick={() => go('columns')}>
          {words.imports.back}
        </Button>
        {committing.busy && <Working handle={handle} />}
        {left > 0 && !committing.busy && (
          <span className={styles['lack']}>
            {text.left(figure(left))}{' '}
            <Button variant="subtle" size="compact-md" onClick={onFix}>
              {text.fixFirst}
            </Button>
          </span>
        )}
        <Button
          size="md"
          loading={committing.busy}
          disabled={isFormer}
          onClick={() => void commit()}
          aria-keyshortcuts="Control+Enter"
        >
          {taken > 0 ? text.commit(figure(taken)) : text.commitNone}
          <Key gap name={words.imports.nextKey} />
        </Button>
      </footer>
    </>
  )
}
