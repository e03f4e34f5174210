import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BadgeFormatName } from '../../../../shared/badge-formats.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { readMillimetres, stepMillimetres, writeMillimetres } from './millimetres.ts'
import { usePrintingWords } from '../words.ts'
import styles from './printers.module.css'

type Side = 'x' | 'y'

/** What is put right on every page of a printer, in millimetres, with the page from which it is read off. */
export function Offset({ printer, format }: { printer: OutputOf<'printer.list'>[number]; format: BadgeFormatName }) {
  const text = usePrintingWords().printQueue.offset
  const adjust = useTell('printer.adjust')
  const test = useTell('printer.test-page')
  const [typed, setTyped] = useState({
    x: writeMillimetres(printer.offset.x),
    y: writeMillimetres(printer.offset.y),
  })
  const [said, setSaid] = useState<string | null>(null)
  const read = { x: readMillimetres(typed.x), y: readMillimetres(typed.y) }

  /** Saves what is set, where anything is; false where it is no number or was refused. */
  async function save(): Promise<boolean> {
    const { x, y } = read
    if (x === null || y === null) return false
    if (x === printer.offset.x && y === printer.offset.y) return true
    return (await adjust.tell({ printer: printer.name, offset: { x, y } })).ok
  }

  async function printTest(): Promise<void> {
    setSaid(null)
    // The page shows what is set now, not what was set before.
    if (!(await save())) return
    if ((await test.tell({ printer: printer.name, format })).ok) setSaid(text.testSent)
  }

  const side = (name: Side, label: string) => (
    <OffsetSide
      label={label}
      value={typed[name]}
      isWrong={read[name] === null}
      onChange={(value) => {
        setSaid(null)
        setTyped({ ...typed, [name]: value })
      }}
    />
  )
  return (
    <details className={styles['offset']}>
      <summary>{text.title}</summary>
      <div className={styles['offsetBody']}>
        <p className={styles['soft']}>{text.of(printer.name)}</p>
        <p className={styles['soft']}>{text.how}</p>
        <div className={styles['sides']}>
          {side('x', text.right)}
          {side('y', text.down)}
        </div>
        <FailureNotice failure={adjust.failure ?? test.failure} />
        {said !== null && <Notice tone="good">{said}</Notice>}
        <div className={styles['buttons']}>
          <Button variant="default" loading={test.busy} onClick={() => void printTest()}>
            {text.test}
          </Button>
          <Button
            variant="default"
            loading={adjust.busy}
            onClick={() => void save().then((isSaved) => setSaid(isSaved ? text.saved : null))}
          >
            {text.save}
          </Button>
        </div>
      </div>
    </details>
  )
}

function OffsetSide({
  label,
  value,
  isWrong,
  onChange,
}: {
  label: string
  value: string
  isWrong: boolean
  onChange: (value: string) => void
}) {
  const text = usePrintingWords().printQueue.offset
  const step = (by: number): void => onChange(stepMillimetres(value, by))
  return (
    <div className={styles['side']}>
      <TextInput
        size="md"
        label={label}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        error={isWrong && text.range}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          step(event.key === 'ArrowUp' ? 0.5 : -0.5)
        }}
      />
      <div className={styles['steps']}>
        <Button size="compact-md" variant="default" aria-label={text.less(label)} onClick={() => step(-0.5)}>
          −
        </Button>
        <Button size="compact-md" variant="default" aria-label={text.more(label)} onClick={() => step(0.5)}>
          +
        </Button>
      </div>
    </div>
  )
}
