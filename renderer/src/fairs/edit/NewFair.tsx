import { Button, Select } from '@mantine/core'
import { useMemo, useState, type SubmitEvent } from 'react'
import type { FairLine } from '../../../../shared/contract/fairs.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { toFirstWrong } from '../../parts/first-wrong.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SaveBar } from '../../parts/SaveBar.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { fairForm, fairOf, wrongIn } from './fair-form.ts'
import { FairFields } from './FairFields.tsx'
import { freshName, useBegun, type Begun } from './unsaved.ts'

const nothingWrong: ReadonlySet<string> = new Set()
const blank = ''

type NewProps = { lines: readonly FairLine[]; onMade: (id: string) => void; onDropped: () => void }

/** The next fair: blank, or what an earlier one has to hand on. */
export function NewFair({ lines, onMade, onDropped }: NewProps) {
  const words = useFairWords()
  const text = words.fairs.form
  const { forms, keep, drop } = useBegun()
  const { tell, busy, failure } = useTell('fair.create')
  const [asked, setAsked] = useState(false)
  const [untouched] = useState<Begun>(() => ({ form: fairForm(null), from: null, withEmployers: true }))
  const begun = forms[freshName] ?? untouched
  const { form, from, withEmployers } = begun
  const sources = useMemo(() => sourcesIn(lines), [lines])

  async function create(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (wrongIn(form).size > 0) return toFirstWrong(event.currentTarget)
    if (busy) return
    const answer = await tell({ ...fairOf(form), from, withEmployers: from !== null && withEmployers })
    if (!answer.ok) return
    drop(freshName)
    onMade(answer.value.id)
  }

  return (
    <Panel title={text.newTitle}>
      <form className={styles['form']} noValidate onSubmit={(event) => void create(event)}>
        <Select
          size="md"
          label={text.from}
          data={[{ value: blank, label: text.fromNone }, ...sources]}
          value={from ?? blank}
          allowDeselect={false}
          onChange={(value) => keep(freshName, copyOf(value || null, lines))}
        />
        {from !== null && (
          <CheckLine
            label={text.withEmployers}
            checked={withEmployers}
            onChange={(checked) => keep(freshName, { ...begun, withEmployers: checked })}
          />
        )}
        <FairFields
          form={form}
          wrong={asked ? wrongIn(form) : nothingWrong}
          change={(part) => keep(freshName, { ...begun, form: { ...form, ...part } })}
          isFresh
        />
        <FailureNotice failure={failure} />
        <SaveBar>
          <Button type="submit" size="md" loading={busy}>
            {text.create}
            <Key gap name={words.common.keys.ctrlEnter} />
          </Button>
          <Button
            variant="default"
            size="md"
            onClick={() => {
              drop(freshName)
              onDropped()
            }}
          >
            {text.dropNew}
          </Button>
        </SaveBar>
      </form>
    </Panel>
  )
}

/** The form of a new fair as a copy of one; null: blank. */
export function copyOf(id: string | null, lines: readonly FairLine[]): Begun {
  const fair = lines.find((line) => line.fair.id === id)?.fair ?? null
  return { form: fairForm(fair, true), from: fair?.id ?? null, withEmployers: true }
}

function sourcesIn(lines: readonly FairLine[]): { value: string; label: string }[] {
  return lines
    .filter(({ fair }) => fair.status !== 'rehearsal')
    .map(({ fair }) => ({ value: fair.id, label: `${fair.name}, ${dayWritten(fair.heldOn)}` }))
}
