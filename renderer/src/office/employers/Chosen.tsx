import { Button } from '@mantine/core'
import { useState } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useOfficeWords } from '../words.ts'
import { EmployerForm } from './EmployerForm.tsx'
import type { EmployerRow } from './employer-row.ts'
import styles from './employers.module.css'
import { formNames, useUnsavedForms } from './unsaved.ts'
import { Vacancies } from './Vacancies.tsx'

type ChosenProps = { employer: EmployerRow; employers: readonly EmployerRow[]; isFresh: boolean }

/** One employer: who they are in a line, and their vacancies. `isFresh`: just added here. */
export function Chosen({ employer, employers, isFresh }: ChosenProps) {
  const words = useOfficeWords()
  const { forms } = useUnsavedForms()
  const [opened, setOpened] = useState(false)
  const summary = useSummary(employer)
  const isEdited = opened || formNames.employer(employer.id) in forms
  return (
    <div className={styles['pane']}>
      <Panel title={employer.name}>
        {isEdited ? (
          <EmployerForm
            employer={employer}
            employers={employers}
            onSaved={() => setOpened(false)}
            onLeave={() => setOpened(false)}
          />
        ) : (
          <div className={styles['summary']}>
            <span className={styles['soft']}>{summary}</span>
            <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
              {words.office.employers.editing}
            </Button>
          </div>
        )}
        {isFresh && employer.vacancies.length === 0 && employer.kind === 'employer' && (
          <Notice tone="good">{words.hiring.toVacancies}</Notice>
        )}
      </Panel>
      <Vacancies employer={employer} />
    </div>
  )
}

function useSummary({ booth, kind, authorisesCenter, contact, phone, address, taxCode }: EmployerRow): string {
  const words = useOfficeWords()
  const text = words.hiring
  return [
    booth === null ? text.noBooth : words.common.boothNumber(booth),
    kind === 'center' ? text.center : null,
    authorisesCenter ? text.authorises : null,
    contact,
    phone,
    address,
    taxCode === null ? null : text.taxCodeIs(taxCode),
  ]
    .filter(Boolean)
    .join(' · ')
}
