import { useState } from 'react'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { useKeptHere } from '../session/kept-here.ts'
import { useAsk } from '../talk/use-ask.ts'
import { EmployerForm } from './employers/EmployerForm.tsx'
import { EmployerList } from './employers/EmployerList.tsx'
import { inBoothOrder } from './employers/employer-row.ts'
import styles from './employers/employers.module.css'
import { Papers } from './employers/Papers.tsx'
import { Vacancies } from './employers/Vacancies.tsx'
import { useOfficeWords } from './words.ts'

/** Who came to hire, and for what: the list at the left, one employer with its vacancies at the right. */
export function Employers() {
  const words = useOfficeWords()
  const { value, failure } = useAsk('employer.list', {})
  const [chosenId, choose] = useKeptHere<string | null>('employers-chosen', null)
  const [saved, setSaved] = useState<string | null>(null)
  const employers = inBoothOrder(value ?? [])
  const chosen = employers.find(({ id }) => id === chosenId) ?? null

  function open(id: string | null): void {
    setSaved(null)
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
      <Papers isEmpty={employers.every(({ vacancies }) => vacancies.length === 0)} />
      <div className={styles['room']}>
        <EmployerList employers={employers} chosenId={chosen?.id ?? null} onChoose={open} />
        <div className={styles['pane']}>
          <Panel title={chosen === null ? words.office.employers.add : chosen.name}>
            <EmployerForm
              key={chosen?.id ?? 'new'}
              employer={chosen}
              employers={employers}
              onSaved={({ id, name }) => {
                choose(id)
                setSaved(name)
              }}
            />
            {saved !== null && chosen !== null && chosen.vacancies.length === 0 && chosen.kind === 'employer' && (
              <Notice tone="good">{words.hiring.toVacancies(saved)}</Notice>
            )}
          </Panel>
          {chosen !== null && <Vacancies key={chosen.id} employer={chosen} />}
        </div>
      </div>
    </>
  )
}
