import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import { BeginHere } from '../../parts/BeginHere.tsx'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useTell } from '../../talk/use-tell.ts'
import { openIn, takenIn } from '../counts.ts'
import styles from '../imports.module.css'
import { Resumed } from '../kept/Resumed.tsx'
import type { OpenedFile } from '../Opened.tsx'
import { figure, useImportWords } from '../words.ts'
import { Working } from '../Working.tsx'
import { CorrectedEverywhere } from './Corrected.tsx'
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
    <BeginHere className={styles['preview']}>
      <Resumed opened={opened} />
      <Fates value={value} isFormer={isFormer} />
      {value.sensitive > 0 && <Notice tone="info">{text.sensitive(figure(value.sensitive))}</Notice>}
      <CorrectedEverywhere settings={settings} change={opened.change} />
      <div className={styles['scopeRow']}>
        <ScopeChoice scope={scope} counts={value.scopes} onChoose={setScope} />
        <Bulk opened={opened} previewed={previewed} />
      </div>
      {total === 0 ? (
        <Empty title={text.empty[scope]} />
      ) : (
        <LineGrid key={scope} previewed={previewed} opened={opened} />
      )}
      <Trouble failure={failure} opened={opened} />
      <Foot opened={opened} previewed={previewed} onLook={setScope} />
      {isFormer && (
        <span className={styles['again']} role="status">
          {text.again}
        </span>
      )}
    </BeginHere>
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

function Stuck({ opened, previewed: { failure } }: { opened: OpenedFile; previewed: Previewed }) {
  const words = useImportWords()
  return (
    <>
      <Trouble failure={failure} opened={opened} />
      <Button onClick={() => opened.go('columns')}>{words.imports.back}</Button>
    </>
  )
}

/** What went wrong; a file that the host has forgotten is chosen again, and what was said of it still stands then. */
function Trouble({ failure, opened: { onCancel } }: { failure: Failure | null; opened: OpenedFile }) {
  const words = useImportWords()
  if (failure?.code !== 'file-forgotten') return <FailureNotice failure={failure} />
  return <FailureNotice failure={failure} action={<Button onClick={onCancel}>{words.imports.drop.choose}</Button>} />
}

function Foot({
  opened,
  previewed,
  onLook,
}: {
  opened: OpenedFile
  previewed: Previewed
  onLook: (scope: Scope) => void
}) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const { handle, go, isTaking, refused } = opened
  const { value, isFormer } = previewed
  const forgetting = useTell('import.forget')
  const commit = (): void => {
    if (!isTaking && !isFormer) opened.take()
  }
  useShortcuts({ 'ctrl+Enter': commit })
  if (!value) return null
  const [taken, open] = [takenIn(value.counts), openIn(value.counts)]
  return (
    <>
      <Trouble failure={refused} opened={opened} />
      <footer className={styles['foot']}>
        <Button variant="default" disabled={isTaking} onClick={() => go('columns')}>
          {words.imports.back}
        </Button>
        {isTaking && <Working handle={handle} onCancel={() => void forgetting.tell({ handle })} />}
        {open > 0 && !isTaking && (
          <span className={styles['lack']}>
            {text.open(figure(open))}{' '}
            <Button
              variant="subtle"
              size="compact-md"
              onClick={() => onLook(value.counts.wrong > 0 ? 'problems' : 'undecided')}
            >
              {value.counts.wrong > 0 ? text.fixFirst : text.decideFirst}
            </Button>
          </span>
        )}
        <Button size="md" loading={isTaking} disabled={isFormer} onClick={commit} aria-keyshortcuts="Control+Enter">
          {taken > 0 || open > 0 ? text.commit(figure(taken)) : text.commitNone}
          <Key gap name={words.imports.nextKey} />
        </Button>
      </footer>
    </>
  )
}
