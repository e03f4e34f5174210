import { memo } from 'react'
import type { Line } from '../../../../shared/contract/list-lines.ts'
import { Icon } from '../../parts/Icon.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import styles from '../imports.module.css'
import { fieldName, type ImportWords, useImportWords } from '../words.ts'

type RowProps = {
  id: string
  line: Line | undefined
  /** Empty where the file has one sheet. */
  sheetName: string
  communeName: (code: string | null) => string
  isCursor: boolean
}

/** One line: what the file says, what would become of it, and what is remarkable about it. */
export const LineRow = memo(function LineRow({ id, line, sheetName, communeName, isCursor }: RowProps) {
  const words = useImportWords()
  if (line === undefined)
    return (
      <div id={id} className={styles['line']} role="row" aria-busy>
        <span role="gridcell" className={styles['soft']}>
          {words.common.loading}
        </span>
      </div>
    )
  const { preview: text, fate } = words.imports
  const remarks = [...new Set(remarksOf(line, words))]
  return (
    <div
      id={id}
      className={styles['line']}
      role="row"
      aria-selected={isCursor}
      data-cursor={isCursor}
      data-fate={line.fate}
    >
      <span role="gridcell" className={styles['two']} title={sheetName}>
        <span className={styles['rowNumber']}>{line.row}</span>
        {sheetName !== '' && <span className={styles['softCut']}>{sheetName}</span>}
      </span>
      <Said line={line} communeName={communeName} />
      <span role="gridcell" className={styles['fateTag']} data-fate={line.fate}>
        {line.fate === 'wrong' || line.fate === 'undecided' ? <Icon name="attention" size={16} /> : null}
        {fate[line.fate]}
      </span>
      <span role="gridcell" className={styles['remarks']} title={remarks.join('\n')}>
        {remarks.join(' ')}
        {line.hidden && <span className={styles['soft']}> ({text.hiddenRow})</span>}
      </span>
    </div>
  )
})

function Said({ line, communeName }: Pick<RowProps, 'communeName'> & { line: Line }) {
  const words = useWords()
  const { person, employer, vacancy } = line
  if (employer !== null)
    return (
      <>
        <span role="gridcell" className={styles['name']} title={employer.name}>
          {employer.name}
        </span>
        <span role="gridcell" className={styles['rowNumber']}>
          {vacancy?.wanted ?? ''}
        </span>
        <span role="gridcell" className={styles['name']} title={vacancy?.title ?? ''}>
          {vacancy?.title ?? ''}
        </span>
      </>
    )
  if (person === null)
    return (
      <span role="gridcell" className={styles['saidOnly']} title={line.said}>
        {line.said}
      </span>
    )
  const more = [person.sex === null ? null : words.lists.sex[person.sex], person.idNumber, person.phone]
  return (
    <>
      <span role="gridcell" className={styles['two']}>
        <span className={styles['name']} title={person.fullName}>
          {person.fullName}
        </span>
        <span className={styles['softCut']}>{more.filter(Boolean).join(' · ')}</span>
      </span>
      <span role="gridcell" className={styles['rowNumber']}>
        {person.birthDate === null ? '' : dayWritten(person.birthDate)}
      </span>
      <span role="gridcell" className={styles['two']}>
        <span className={styles['cut']}>{communeName(person.communeCode)}</span>
        <span className={styles['softCut']}>{person.village ?? ''}</span>
      </span>
    </>
  )
}

function remarksOf(line: Line, words: ImportWords): string[] {
  const { preview: text } = words.imports
  if (line.skip !== null) return [words.listFile.skip[line.skip]]
  const heavy = line.problems.filter(({ level }) => level !== 'note')
  const light = line.problems.filter(({ level }) => level === 'note')
  return [
    ...heavy.map(({ field, code }) => `${fieldName(words, field)}: ${words.listFile.problem[code]}`),
    ...(line.twin === null ? [] : [text.twinDoubled(String(line.twin.row))]),
    ...(line.candidates.length > 0 ? [text.asked] : []),
    ...line.differs.map(({ field, known, given }) => text.differs(fieldName(words, field), known, given)),
    ...(line.fills.length > 0 ? [text.fills(line.fills.map((field) => fieldName(words, field)).join(', '))] : []),
    ...light.map(({ code }) => words.listFile.problem[code]),
  ]
}
