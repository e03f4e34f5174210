import { Button, TextInput } from '@mantine/core'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { outcomes } from '../../../../shared/contract/interview.ts'
import { readTimeOfDay } from '../../../../shared/text/time-of-day.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { sound } from '../../parts/sound.ts'
import { isBadgeCode } from '../../scan/kind.ts'
import { useScan } from '../../scan/hub.ts'
import { useOfficeWords } from '../words.ts'
import { fieldId, finishButton, focusLater, timeField } from './focus.ts'
import { isBlank, type RowField, rowFields, type SheetRead, timeWritten } from './row.ts'
import { SheetRow } from './SheetRow.tsx'
import styles from './sheets.module.css'
import { useSheet, type SheetWork } from './use-sheet.ts'

/** The rows of an interview sheet, laid out as on the paper: number, digit, Enter. */
export function SheetRows({
  read,
  letter,
  heldOn,
  isFinishing,
  onFinish,
}: {
  read: SheetRead
  letter: string
  heldOn: string
  isFinishing: boolean
  onFinish: () => void
}) {
  const words = useOfficeWords()
  const text = words.sheets.entry
  const work = useSheet(read, letter, heldOn)
  const [wrongLeft, setWrongLeft] = useState<readonly number[]>([])
  const [isTimeAsked, setTimeAsked] = useState(false)
  const { vacancies } = read

  function finish(): void {
    const unsaved = work.unsaved()
    setWrongLeft(unsaved)
    if (unsaved.length === 0) return onFinish()
    sound('bad')
    focusLater(fieldId(unsaved[0] ?? 1, 'badge'))
  }

  const onKeyDown = useRowKeys(read, work, () => setTimeAsked(true))
  useShortcuts({ 'ctrl+Enter': finish })
  useScan(({ text: scanned }) => scanBadge(scanned, work))
  const isTimeWrong = work.time.trim() === '' ? isTimeAsked : readTimeOfDay(work.time) === null

  return (
    <>
      <div className={styles['top']}>
        <TextInput
          id={timeField}
          size="md"
          label={text.time}
          description={text.timeNote}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={work.time}
          maxLength={8}
          autoComplete="off"
          error={isTimeWrong && (work.time.trim() === '' ? text.timeMissing : text.timeWrong)}
          onChange={(event) => work.typeTime(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey) return
            event.preventDefault()
            work.typeTime(timeWritten(work.time))
            if (readTimeOfDay(work.time) === null) setTimeAsked(true)
            else focusLater(fieldId(firstEmpty(work), 'badge'))
          }}
        />
        <Legend vacancies={vacancies} />
      </div>
      <p className={styles['soft']}>{text.keys}</p>
      <table className={styles['rows']} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {[text.row, text.badge, text.vacancy, text.outcome, text.person, text.rowTime, text.note, ''].map(
              (name, at) => (
                <th key={at === 7 ? 'keys' : name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {work.rows.map((row, index) => (
            <SheetRow
              key={index}
              number={index + 1}
              row={row}
              inherited={work.timeFor(index + 1)}
              vacancies={vacancies}
              onType={(field, typed) => work.type(index + 1, field, typed)}
              onRemove={() => void work.remove(index + 1)}
            />
          ))}
        </tbody>
      </table>
      <FailureNotice failure={work.failure} />
      {wrongLeft.length > 0 && <Notice tone="bad">{text.wrongLeft(wrongLeft.join(', '))}</Notice>}
      <div className={styles['keys']}>
        <Button id={finishButton} size="md" loading={isFinishing} onClick={finish} aria-keyshortcuts="Control+Enter">
          {text.finish}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
      </div>
    </>
  )
}

/** What the digits printed on the sheet mean. */
function Legend({ vacancies }: { vacancies: SheetRead['vacancies'] }) {
  const words = useOfficeWords()
  const text = words.sheets.entry
  return (
    <dl className={styles['legend']}>
      <dt>{text.vacancies}</dt>
      <dd>
        {vacancies.length === 0
          ? text.noVacancies
          : vacancies.map(({ id, title }, index) => (
              <span key={id}>
                <b>{index + 1}</b> {title}
              </span>
            ))}
      </dd>
      <dt>{text.outcomes}</dt>
      <dd>
        {outcomes.map((outcome, index) => (
          <span key={outcome}>
            <b>{index + 1}</b> {words.lists.outcome[outcome]}
          </span>
        ))}
      </dd>
    </dl>
  )
}

/** Enter goes on as the hand does along the line, and saves it at its end; arrows go from line to line. */
function useRowKeys(read: SheetRead, work: SheetWork, askTime: () => void) {
  const { sheet, vacancies } = read
  const after: Record<RowField, RowField | null> = {
    badge: vacancies.length === 0 ? 'outcome' : 'vacancy',
    vacancy: 'outcome',
    outcome: null,
    time: null,
    note: null,
  }
  // A sheet is opened to be typed: the time first, since it holds for every row.
  const hasTime = readTimeOfDay(work.time) !== null
  const first = firstEmpty(work)
  useEffect(() => {
    focusLater(hasTime ? fieldId(first, 'badge') : timeField)
    // Only when the sheet is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  function leave(row: number): void {
    void work.save(row)
    if (row < sheet.rows) focusLater(fieldId(row + 1, 'badge'))
    else focusLater(finishButton)
  }

  function enter(row: number, field: RowField): void {
    if (field === 'badge' && isBlank(work.rowNow(row).text)) return focusLater(finishButton)
    if (readTimeOfDay(work.time) === null) {
      askTime()
      sound('attention')
      return focusLater(timeField)
    }
    if (field === 'badge') {
      const wasWrong = work.rowNow(row).problem !== null
      // Said once; Enter again leaves it marked for later.
      if (!work.completeBadge(row)) return wasWrong ? leave(row) : focusLater(fieldId(row, 'badge'))
    }
    const next = after[field]
    if (next === null) leave(row)
    else focusLater(fieldId(row, next))
  }

  return (event: KeyboardEvent<HTMLTableElement>): void => {
    const place = placeOf(event.target)
    if (place === null || event.ctrlKey || event.altKey) return
    const { row, field } = place
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      enter(row, field)
    } else if (move !== undefined) {
      event.preventDefault()
      void work.save(row)
      focusLater(fieldId(Math.min(Math.max(row + move, 1), sheet.rows), field))
    } else if (field === 'vacancy' && vacancies.length < 10 && /^\d$/u.test(event.key)) {
      // One digit says it all; the hand need not.
      event.preventDefault()
      work.type(row, 'vacancy', event.key === '0' ? '' : event.key)
      focusLater(fieldId(row, 'outcome'))
    } else if (event.key === 'Escape') focusLater(finishButton)
  }
}

function firstEmpty(work: SheetWork): number {
  const at = work.rows.findIndex(({ state, text }) => state === 'typed' && text.badge === '')
  return at === -1 ? 1 : at + 1
}

function placeOf(target: EventTarget): { row: number; field: RowField } | null {
  const { row, field } = (target as HTMLElement).dataset
  const known = rowFields.find((name) => name === field)
  return row === undefined || known === undefined ? null : { row: Number(row), field: known }
}

/** A badge scanned while a row is being typed is that row's. */
function scanBadge(text: string, work: SheetWork): boolean {
  const place = document.activeElement === null ? null : placeOf(document.activeElement)
  if (place === null || !isBadgeCode(text)) return false
  work.type(place.row, 'badge', text.trim())
  focusLater(fieldId(place.row, 'badge'))
  return true
}
