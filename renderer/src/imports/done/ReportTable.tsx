import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ListImport, ReportLine } from '../../../../shared/contract/imports.ts'
import { isWriting } from '../../../../shared/contract/list-lines.ts'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { useAsk } from '../../talk/use-ask.ts'
import { leftIn } from '../counts.ts'
import styles from '../imports.module.css'
import { fieldName, figure, type ImportWords, useImportWords } from '../words.ts'

type Scope = 'all' | 'not-taken' | 'kept'

/** Lines to a page. */
const limit = 100

/** Every line of the file with what became of it. */
export function ReportTable({ list }: { list: ListImport }) {
  const words = useImportWords()
  const { done: text } = words.imports
  const isUndone = list.undoneAt !== null
  const isKept = isUndone && (list.kept ?? 0) > 0
  const hasLeft = !isUndone && leftIn(list.counts) > 0
  const [scope, setScope] = useState<Scope>(isKept ? 'kept' : hasLeft ? 'not-taken' : 'all')
  const [offset, setOffset] = useState(0)
  const { value, failure } = useAsk('import.report', { listId: list.id, scope, offset, limit }, { keep: true })
  const scopes: Scope[] = isKept ? ['all', 'not-taken', 'kept'] : ['all', 'not-taken']
  const total = value?.total ?? 0
  const choose = (next: Scope): void => {
    setScope(next)
    setOffset(0)
  }
  return (
    <Panel title={text.every}>
      <Choice
        compact
        hideLabel
        label={text.scopeLabel}
        options={scopes.map((name) => ({ value: name, label: text.scope[name] }))}
        value={scope}
        onChoose={choose}
      />
      <FailureNotice failure={failure} />
      {value && total === 0 && <Empty title={scope === 'all' && list.lines > 0 ? text.elsewhere : text.empty} />}
      {value && total > 0 && (
        <table className={partStyles['table']}>
          <thead>
            <tr>
              {Object.entries(text.column).map(([name, title]) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.lines.map((line) => (
              <Row key={`${line.sheet} ${line.row} ${line.part}`} list={list} line={line} words={words} />
            ))}
          </tbody>
        </table>
      )}
      {total > limit && <Turn offset={offset} total={total} onTurn={setOffset} />}
    </Panel>
  )
}

function Row({ list, line, words }: { list: ListImport; line: ReportLine; words: ImportWords }) {
  // A CSV has one sheet, called as the file: said once above is enough.
  const isSaid = list.fileName.startsWith(`${line.sheet}.`)
  return (
    <tr>
      <td className={`${styles['row']} ${styles['breakable']}`}>
        {line.row}
        {!isSaid && <span className={styles['soft']}>{line.sheet}</span>}
      </td>
      <td className={styles['outcome']}>{fateOf(list, line, words)}</td>
      <td className={styles['breakable']}>
        {line.attendeeId === null ? (line.name ?? '') : <Link href={`/attendees/${line.attendeeId}`}>{line.name}</Link>}
      </td>
      <td>{reasonOf(line, words)}</td>
    </tr>
  )
}

function fateOf(list: ListImport, { fate, kept }: ReportLine, { imports }: ImportWords): string {
  if (list.undoneAt === null || list.waiting > 0 || !isWriting(fate)) return imports.fate[fate]
  return kept === null ? imports.done.fateUndone.gone : imports.done.fateUndone.kept
}

function reasonOf({ skip, problem, kept }: ReportLine, words: ImportWords): string {
  if (kept !== null) return words.imports.kept[kept]
  if (skip !== null) return words.listFile.skip[skip]
  return problem === null ? '' : `${fieldName(words, problem.field)}: ${words.listFile.problem[problem.code]}`
}

function Turn({ offset, total, onTurn }: { offset: number; total: number; onTurn: (offset: number) => void }) {
  const words = useImportWords()
  const last = Math.min(total, offset + limit)
  return (
    <div className={styles['turn']}>
      <Button variant="default" disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - limit))}>
        {words.imports.done.earlier}
      </Button>
      <span className={partStyles['figure']}>
        {words.imports.done.stretch(figure(offset + 1), figure(last), figure(total))}
      </span>
      <Button variant="default" disabled={last >= total} onClick={() => onTurn(offset + limit)}>
        {words.imports.done.later}
      </Button>
    </div>
  )
}
