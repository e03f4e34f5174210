import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useOfficeWords } from '../words.ts'
import styles from './sheets.module.css'

const kinds = ['interviews', 'register'] as const
type Kind = (typeof kinds)[number]

/** Numbers new sheets and prints them: for every booth or one, or registers for a desk. */
export function PrintSheets() {
  const words = useOfficeWords().sheets
  const text = words.print
  const { value: employers } = useAsk('employer.list', {})
  const [kind, setKind] = useState<Kind>('interviews')
  const [employerId, setEmployerId] = useState('')
  const [copies, setCopies] = useState('2')
  const work = usePrinting()
  const count = Number(copies)
  const isWrong = !/^\d{1,2}$/u.test(copies.trim()) || count < 1 || count > 50
  const booths = (employers ?? []).filter((employer) => employer.kind === 'employer')
  const wanted = { kind, employerIds: kind === 'register' || employerId === '' ? [] : [employerId], copies: count }
  return (
    <Panel title={text.title}>
      <Choice
        label={text.kind}
        options={kinds.map((value) => ({ value, label: text[value] }))}
        value={kind}
        onChoose={setKind}
      />
      <div className={styles['printFields']}>
        {kind === 'interviews' && (
          <NativeSelect
            size="md"
            label={text.booths}
            value={employerId}
            data={[
              { value: '', label: text.everyBooth },
              ...booths.map(({ id, name, booth }) => ({ value: id, label: words.booth(booth, name) })),
            ]}
            onChange={(event) => setEmployerId(event.currentTarget.value)}
          />
        )}
        <TextInput
          size="md"
          inputMode="numeric"
          label={kind === 'register' ? text.registerCopies : text.copies}
          value={copies}
          maxLength={2}
          error={isWrong && text.copiesWrong}
          onChange={(event) => setCopies(event.currentTarget.value)}
        />
      </div>
      <FailureNotice failure={work.failure} />
      {work.done !== null && (
        <Notice tone="good">
          {work.done.printer === null ? text.saved(work.done.count) : text.printed(work.done.count, work.done.printer)}
        </Notice>
      )}
      <div className={styles['keys']}>
        <Button size="md" loading={work.busy} disabled={isWrong} onClick={() => void work.print(wanted)}>
          {text.print}
        </Button>
        <Button
          size="md"
          variant="default"
          loading={work.busy}
          disabled={isWrong}
          onClick={() => void work.savePdf(wanted)}
        >
          {text.pdf}
        </Button>
      </div>
    </Panel>
  )
}

type Wanted = { kind: Kind; employerIds: string[]; copies: number }

/** Sheets get their numbers first. Numbers whose print failed are printed the next time: a sheet nobody holds would wait for ever. */
function usePrinting() {
  const issue = useTell('sheet.issue')
  const paper = usePrintDocument()
  const [done, setDone] = useState<{ count: number; printer: string | null } | null>(null)

  const unprinted = useRef<{ content: string; numbers: number[] } | null>(null)

  async function numbersFor(wanted: Wanted): Promise<number[] | null> {
    setDone(null)
    const content = JSON.stringify(wanted)
    if (unprinted.current?.content === content) return unprinted.current.numbers
    const answer = await issue.tell(wanted)
    if (!answer.ok) return null
    unprinted.current = { content, numbers: answer.value.numbers }
    return answer.value.numbers
  }

  function finish(count: number, printer: string | null): void {
    unprinted.current = null
    setDone({ count, printer })
  }

  async function print(wanted: Wanted): Promise<void> {
    const numbers = await numbersFor(wanted)
    if (numbers === null) return
    const printed = await paper.print({ kind: 'sheets', numbers })
    if (printed !== null) finish(numbers.length, printed.printer)
  }

  async function savePdf(wanted: Wanted): Promise<void> {
    const numbers = await numbersFor(wanted)
    if (numbers !== null && (await paper.savePdf({ kind: 'sheets', numbers }))) finish(numbers.length, null)
  }

  return {
    print,
    savePdf,
    done,
    busy: issue.busy || paper.isPrinting || paper.isSaving,
    failure: issue.failure ?? paper.failure,
  }
}
