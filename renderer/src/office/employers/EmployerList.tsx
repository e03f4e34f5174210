import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useOfficeWords } from '../words.ts'
import { isFound, type EmployerRow } from './employer-row.ts'
import styles from './employers.module.css'
import { isBegunOf, useUnsavedForms } from './unsaved.ts'

/** A list this long is easier searched than read. */
const longList = 8

type EmployerListProps = {
  employers: readonly EmployerRow[]
  chosenId: string | null
  onChoose: (id: string | null) => void
}

/** Who came, booth by booth. */
export function EmployerList({ employers, chosenId, onChoose }: EmployerListProps) {
  const words = useOfficeWords()
  const [search, setSearch] = useState('')
  const shown = employers.filter((employer) => isFound(employer, search))
  const vacancies = employers.flatMap((employer) => employer.vacancies)
  const wanted = vacancies.reduce((sum, vacancy) => sum + (vacancy.wanted ?? 0), 0)
  return (
    <Panel className={styles['sideList']}>
      <div className={styles['sideHead']}>
        <span className={styles['soft']}>{words.hiring.totals(employers.length, vacancies.length, wanted)}</span>
        <Button variant="default" onClick={() => onChoose(null)} aria-keyshortcuts="Alt+N">
          {words.hiring.fresh}
          <Key gap name={words.hiring.freshKey} />
        </Button>
      </div>
      <Button component={Link} href="/imports" variant="default">
        {words.hiring.importList}
      </Button>
      {employers.length > longList && (
        <TextInput
          aria-label={words.hiring.search}
          placeholder={words.hiring.search}
          value={search}
          maxLength={60}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {employers.length === 0 && <Empty title={words.office.employers.empty} next={words.office.employers.emptyNext} />}
      {employers.length > 0 && shown.length === 0 && <Empty title={words.hiring.searchNone} />}
      <ul className={styles['list']} aria-label={words.hiring.list}>
        {shown.map((employer) => (
          <li key={employer.id}>
            <Row employer={employer} isChosen={employer.id === chosenId} onChoose={() => onChoose(employer.id)} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Row({ employer, isChosen, onChoose }: { employer: EmployerRow; isChosen: boolean; onChoose: () => void }) {
  const words = useOfficeWords()
  const { forms } = useUnsavedForms()
  const text = words.hiring
  const wanted = employer.vacancies.reduce((sum, vacancy) => sum + (vacancy.wanted ?? 0), 0)
  const facts = [
    employer.kind === 'center' ? text.center : words.office.employers.vacancies(employer.vacancies.length),
    wanted > 0 ? words.office.employers.wantedTotal(wanted) : null,
    employer.authorisesCenter ? text.authorises : null,
  ]
  return (
    <button type="button" className={styles['row']} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className={styles['booth']} title={employer.booth === null ? text.noBooth : undefined}>
        {employer.booth ?? '–'}
      </span>
      <span className={styles['rowText']}>
        <strong>{employer.name}</strong>
        <span className={styles['rowFacts']}>{facts.filter(Boolean).join(' · ')}</span>
        {isBegunOf(forms, employer.id) && (
          <span className={styles['begun']}>
            <Icon name="attention" size={16} />
            {text.unsaved}
          </span>
        )}
      </span>
    </button>
  )
}
