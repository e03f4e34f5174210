import { Link } from 'wouter'
import type { Sheet } from '../../../../shared/contract/documents.ts'
import { Icon } from '../../parts/Icon.tsx'
import { useOfficeWords } from '../words.ts'
import { isUnused } from './runs.ts'
import styles from './sheets.module.css'

/** Every sheet given out, booth by booth, with how far it was typed. */
export function SheetList({ sheets, open }: { sheets: readonly Sheet[]; open: number | null }) {
  const words = useOfficeWords().sheets
  const owners = [...new Set(sheets.map(ownerOf))]
  return (
    <section aria-labelledby="sheets-given">
      <div className={styles['listHead']}>
        <h2 id="sheets-given">{words.listTitle}</h2>
        <span>{words.progress(sheets.filter(isDone).length, sheets.length, sheets.filter(isUnused).length)}</span>
      </div>
      <ul className={styles['owners']}>
        {owners.map((owner) => (
          <Owner key={owner} sheets={sheets.filter((sheet) => ownerOf(sheet) === owner)} open={open} />
        ))}
      </ul>
    </section>
  )
}

function Owner({ sheets, open }: { sheets: readonly Sheet[]; open: number | null }) {
  const words = useOfficeWords().sheets
  return (
    <li className={styles['owner']}>
      <div className={styles['ownerHead']}>
        <strong>{sheets[0]?.employerName ?? words.register}</strong>
        <span className={styles['soft']}>
          {words.progress(sheets.filter(isDone).length, sheets.length, sheets.filter(isUnused).length)}
        </span>
      </div>
      <div className={styles['chips']}>
        {sheets.map((sheet) => (
          <Link
            key={sheet.number}
            href={`/employers/sheets/${sheet.number}`}
            className={styles['chip']}
            data-done={(isDone(sheet) && !isUnused(sheet)) || undefined}
            aria-current={sheet.number === open ? 'page' : undefined}
          >
            {words.sheet(sheet.number)}
            <span className={styles['soft']}>
              <Standing sheet={sheet} />
            </span>
          </Link>
        ))}
      </div>
    </li>
  )
}

function Standing({ sheet }: { sheet: Sheet }) {
  const words = useOfficeWords().sheets
  if (isUnused(sheet)) return words.blank
  return isDone(sheet) ? <Icon name="good" size={16} label={words.done} /> : words.rows(sheet.entered)
}

function ownerOf({ employerId }: Sheet): string {
  return employerId ?? ''
}

function isDone({ finishedAt }: Sheet): boolean {
  return finishedAt !== null
}
