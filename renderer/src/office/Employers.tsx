import { useState } from 'react'
import { FailureNotice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { useKeptHere } from '../session/kept-here.ts'
import { useAsk } from '../talk/use-ask.ts'
import { Chosen } from './employers/Chosen.tsx'
import { EmployerForm } from './employers/EmployerForm.tsx'
import { EmployerList } from './employers/EmployerList.tsx'
import { inBoothOrder } from './employers/employer-row.ts'
import styles from './employers/employers.module.css'
import { Papers } from './employers/Papers.tsx'
import { useOfficeWords } from './words.ts'

/** Who came to hire, and for what: the list at the left, one employer with its vacancies at the right. */
export function Employers() {
  const words = useOfficeWords()
  const { value, failure } = useAsk('employer.list', {})
  const [chosenId, choose] = useKeptHere<string | null>('employers-chosen', null)
  const [freshId, setFreshId] = useState<string | null>(null)
  const employers = inBoothOrder(value ?? [])
  const chosen = employers.find(({ id }) => id === chosenId) ?? null

  function open(id: string | null): void {
    setFreshId(null)
    choose(id)
  }

  useShortcuts({
    'alt+KeyN': () => open(null),
    // From a field whose own Enter chooses from a list.
    'ctrl+Enter': () => document.activeElement?.closest('form')?.requestSubmit(),
  })
  // Until the list is here nobody knows whether the one chosen is in it.
  if (value === undefined) return <FailureNotice failure={failure} />
  return (
    <>
      <FailureNotice failure={failure} />
      <div className={styles['room']}>
        <div className={styles['side']}>
          <EmployerList employers={employers} chosenId={chosen?.id ?? null} onChoose={open} />
          <Papers isEmpty={employers.every(({ vacancies }) => vacancies.length === 0)} />
        </div>
        {chosen === null ? (
          <Panel title={words.office.employers.add}>
            <EmployerForm
              employer={null}
              employers={employers}
              onSaved={(id) => {
                choose(id)
                setFreshId(id)
              }}
            />
          </Panel>
        ) : (
          <Chosen key={chosen.id} employer={chosen} employers={employers} isFresh={chosen.id === freshId} />
        )}
      </div>
    </>
  )
}
