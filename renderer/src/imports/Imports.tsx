import { useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { Page } from '../parts/Page.tsx'
import { useKeptHere } from '../session/kept-here.ts'
import { Columns } from './columns/Columns.tsx'
import { Done } from './done/Done.tsx'
import { ChooseFile } from './file/ChooseFile.tsx'
import styles from './imports.module.css'
import { Opened } from './Opened.tsx'
import { Preview } from './preview/Preview.tsx'
import { Taking } from './Taking.tsx'
import { atStart, isTakingOver, type Wizard } from './wizard.ts'
import { useImportWords } from './words.ts'

/** Taking over a list from a file: the file, its columns, its lines, what became of it. */
export function Imports() {
  const words = useImportWords()
  const [wizard, put, now] = useKeptHere<Wizard>('imports', atStart)
  const hasComeBack = useComeBack(isTakingOver(wizard))
  useNoFileOpened()
  const fairId = new URLSearchParams(useSearch()).get('fair')
  return (
    <Page title={words.imports.title} aside={<Steps step={wizard.step} />}>
      {wizard.step === 'file' && (
        <ChooseFile
          fairId={fairId}
          isStopped={wizard.isStopped === true}
          onHanded={(handle) => put({ step: 'columns', handle, settings: null })}
          onReport={(listId) => put({ step: 'done', listId })}
        />
      )}
      {(wizard.step === 'columns' || wizard.step === 'preview') &&
        (hasComeBack ? (
          <Taking handle={wizard.handle} />
        ) : (
          <Opened wizard={wizard} put={put} now={now}>
            {(opened) => (wizard.step === 'columns' ? <Columns {...opened} /> : <Preview {...opened} />)}
          </Opened>
        ))}
      {wizard.step === 'done' && <Done listId={wizard.listId} onAnother={() => put(atStart)} />}
    </Page>
  )
}

/** Whether the page was opened while the file was being taken over, and it still is: its lines are not looked up again meanwhile. */
function useComeBack(isTaking: boolean): boolean {
  const [wasTaking, setWasTaking] = useState(isTaking)
  if (wasTaking && !isTaking) setWasTaking(false)
  return wasTaking && isTaking
}

/** A file that misses the place for it would be opened by the browser instead of this page, and all that was put right be gone. */
function useNoFileOpened(): void {
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault()
    window.addEventListener('dragover', stay)
    window.addEventListener('drop', stay)
    return () => {
      window.removeEventListener('dragover', stay)
      window.removeEventListener('drop', stay)
    }
  }, [])
}

const steps = ['file', 'columns', 'preview', 'done'] as const

function Steps({ step }: { step: Wizard['step'] }) {
  const { steps: text } = useImportWords().imports
  return (
    <ol className={styles['steps']} aria-label={text.label}>
      {steps.map((name, at) => (
        <li key={name} className={styles['step']} aria-current={name === step ? 'step' : undefined}>
          <span className={styles['stepNumber']}>{at + 1}</span>
          {text[name]}
        </li>
      ))}
    </ol>
  )
}
