import { ActionIcon } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { useFailureWords } from '../../session/words.ts'
import { useOfficeWords } from '../words.ts'
import { fieldId } from './focus.ts'
import { isBlank, type RowField, type RowProblem, type SheetRead, type TypedRow } from './row.ts'
import styles from './sheets.module.css'

const lengths: Record<RowField, number> = { badge: 24, vacancy: 2, outcome: 1, time: 8, note: 2000 }

/** One line of the sheet: what was typed, whose it turned out to be, and what is wrong with it. */
export function SheetRow({
  number,
  row,
  inherited,
  vacancies,
  onType,
  onRemove,
}: {
  number: number
  row: TypedRow
  /** The time that holds where the row has none of its own. */
  inherited: string
  vacancies: SheetRead['vacancies']
  onType: (field: RowField, text: string) => void
  onRemove: () => void
}) {
  const text = useOfficeWords().sheets.entry
  const names: Record<RowField, string> = {
    badge: text.badge,
    vacancy: text.vacancy,
    outcome: text.outcome,
    time: text.rowTime,
    note: text.note,
  }
  const saysId = `${fieldId(number, 'badge')}-says`

  function cell(field: RowField) {
    const isWrong = row.problem?.field === field
    return (
      <td>
        <input
          id={fieldId(number, field)}
          className={styles['cell']}
          data-row={number}
          data-field={field}
          data-narrow={lengths[field] <= 2 || undefined}
          aria-label={text.rowField(number, names[field])}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? saysId : undefined}
          inputMode={field === 'vacancy' || field === 'outcome' ? 'numeric' : 'text'}
          autoComplete="off"
          spellCheck={false}
          maxLength={lengths[field]}
          disabled={field === 'vacancy' && vacancies.length === 0}
          placeholder={field === 'time' && !isBlank(row.text) ? inherited : ''}
          value={row.text[field]}
          onChange={(event) => onType(field, event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </td>
    )
  }

  return (
    <tr data-state={row.problem === null ? row.state : 'wrong'}>
      <th scope="row">{number}</th>
      {cell('badge')}
      {cell('vacancy')}
      {cell('outcome')}
      <td className={styles['says']}>
        <div id={saysId} role="status">
          <Says row={row} vacancies={vacancies} />
        </div>
      </td>
      {cell('time')}
      {cell('note')}
      <td>
        {!isBlank(row.text) && (
          <ActionIcon
            size={30}
            variant="subtle"
            tabIndex={-1}
            aria-label={text.remove(number)}
            title={text.remove(number)}
            onClick={onRemove}
          >
            <Icon name="bad" size={18} />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}

function Says({ row, vacancies }: { row: TypedRow; vacancies: SheetRead['vacancies'] }) {
  const text = useOfficeWords().sheets.entry
  const problemWords = useProblemWords(vacancies.length)
  if (row.problem !== null)
    return (
      <span className={styles['wrong']}>
        <Icon name="bad" size={16} />
        {problemWords(row.problem)}
      </span>
    )
  if (row.state === 'saving') return <span className={styles['soft']}>{text.saving}</span>
  if (row.state !== 'saved') return null
  return (
    <span className={styles['saved']}>
      <Icon name="good" size={16} />
      <span>{row.fullName}</span>
    </span>
  )
}

/** What is wrong with a row, and what to do. */
function useProblemWords(mostVacancies: number): (problem: RowProblem) => string {
  const text = useOfficeWords().sheets.entry
  const sentence = useFailureWords()
  return (problem) => {
    switch (problem.kind) {
      case 'badge':
        return text.badgeWrong
      case 'vacancy':
        return text.vacancyWrong(mostVacancies)
      case 'outcome':
        return text.outcomeWrong
      case 'time':
        return text.timeWrong
      case 'refused':
        if (problem.code === 'badge-not-arrived') return text.notArrived
        if (problem.code === 'badge-unreadable') return text.badgeWrong
        if (problem.code === 'bad-input' && problem.field === 'time') return text.atWrong
        return sentence({ code: problem.code, ...(problem.detail === undefined ? {} : { detail: problem.detail }) })
    }
  }
}
