import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useKeptHere } from '../../session/kept-here.ts'
import { usePrintingWords } from '../words.ts'
import { useTell } from '../../talk/use-tell.ts'
import { sheetsNeeded } from './label-grid.ts'
import { PrintButton } from './PrintButton.tsx'
import styles from './stacks.module.css'
import type { PaperOfStacks } from './use-paper.ts'

/** The contract's most at a time. */
const most = 1000
const usual = '50'

/** Numbered badges without a name: how the stack is used, and how many to print. */
export function Blanks({ paper }: { paper: PaperOfStacks }) {
  const text = usePrintingWords().stacks.blanks
  const { tell, busy, failure } = useTell('badge.print-blanks')
  const [typed, setTyped] = useKeptHere('blank-count', usual)
  const [said, setSaid] = useState<{ firstNumber: string; lastNumber: string } | null>(null)
  const count = countIn(typed)

  async function print(): Promise<void> {
    if (count === null) return
    const { printer, format, startAt } = paper
    const answer = await tell({ count, printer, format, startAt })
    if (!answer.ok) return
    setSaid(answer.value)
    paper.takeWholeSheet()
  }

  return (
    <>
      <ol className={styles['steps']}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextInput
        size="md"
        className={styles['count'] ?? ''}
        label={text.count}
        value={typed}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        error={count === null && text.countWrong}
        onChange={(event) => {
          setSaid(null)
          setTyped(event.currentTarget.value)
        }}
      />
      <FailureNotice failure={failure} />
      {said !== null && <Notice tone="good">{text.queued(said.firstNumber, said.lastNumber)}</Notice>}
      <div className={styles['foot']}>
        <PrintButton
          label={count === null ? text.printNone : text.print(count)}
          disabled={count === null}
          busy={busy}
          onPrint={() => void print()}
        />
        {count !== null && paper.perSheet > 1 && <Sheets count={count} paper={paper} />}
      </div>
    </>
  )
}

function Sheets({ count, paper: { perSheet, startAt } }: { count: number; paper: PaperOfStacks }) {
  const text = usePrintingWords().stacks.blanks
  const sheets = sheetsNeeded([count], perSheet, startAt)
  const spare = sheets * perSheet - startAt - count
  return (
    <p className={styles['footNote']} role="status">
      {spare === 0 ? text.sheets(sheets) : text.sheetsSpare(sheets, spare)}
    </p>
  )
}

/** How many badges a field asks for ("200", "1.000"); null for what is no such number. */
function countIn(typed: string): number | null {
  const digits = typed.trim().replace(/[.\s]/g, '')
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0
  return count >= 1 && count <= most ? count : null
}
