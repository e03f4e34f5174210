import { Button } from '@mantine/core'
import { useState } from 'react'
import { FailureNotice } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import type { EmployerRow } from './employer-row.ts'
import { EmployerForm } from './EmployerForm.tsx'
import styles from './office.module.css'
import { Vacancies } from './Vacancies.tsx'

/** Who came to hire, and for what. */
export function Employers() {
  const words = useWords()
  const { value: employers, failure } = useAsk('employer.list', {})
  const [editing, setEditing] = useState<EmployerRow | null>(null)
  return (
    <>
      <FailureNotice failure={failure} />
      <div className={styles['two']}>
        <Panel>
          {employers?.length === 0 && (
            <Empty title={words.office.employers.empty} next={words.office.employers.emptyNext} />
          )}
          <ul className={styles['list']}>
            {(employers ?? []).map((employer) => (
              <Employer key={employer.id} employer={employer} onEdit={() => setEditing(employer)} />
            ))}
          </ul>
        </Panel>
        <Panel title={editing === null ? words.office.employers.add : words.office.employers.editing}>
          <EmployerForm key={editing?.id ?? 'new'} employer={editing} onDone={() => setEditing(null)} />
        </Panel>
      </div>
    </>
  )
}

function Employer({ employer, onEdit }: { employer: EmployerRow; onEdit: () => void }) {
  const words = useWords()
  const wanted = employer.vacancies.reduce((sum, vacancy) => sum + (vacancy.wanted ?? 0), 0)
  return (
    <li className={styles['employer']}>
      <div className={styles['head']}>
        <strong>{employer.name}</strong>
        <span className={styles['soft']}>
          {[
            employer.booth === null ? null : words.common.boothNumber(employer.booth),
            words.office.employers.vacancies(employer.vacancies.length),
            wanted > 0 ? words.office.employers.wantedTotal(wanted) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={styles['push']}>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={onEdit}
            aria-label={words.office.employers.edit(employer.name)}
          >
            {words.common.edit}
          </Button>
        </span>
      </div>
      <Vacancies employer={employer} />
    </li>
  )
}
