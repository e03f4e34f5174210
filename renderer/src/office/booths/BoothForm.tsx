import { Button, Textarea } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { BoothSettings } from '../../../../shared/contract/booth.ts'
import { ManyChoice } from '../../parts/Choice.tsx'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { sound } from '../../parts/sound.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useOfficeWords } from '../words.ts'
import styles from './booths.module.css'

const shown = ['birthYear', 'commune', 'phone', 'needs', 'education'] as const

/** How many lines may be, and how long one (shared/contract/booth.ts, checked again by the house). */
const lists = [
  { name: 'tags', most: 30, longest: 60 },
  { name: 'handbooks', most: 50, longest: 120 },
] as const

/** The form of the booths' settings; what was typed stays where saving fails. */
export function BoothForm({ settings }: { settings: BoothSettings }) {
  const words = useOfficeWords()
  const text = words.boothSettings
  const form = useBoothForm(settings)
  useShortcuts({ 'ctrl+KeyS': () => void form.save() })
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <div className={styles['panels']}>
        <Panel title={text.show}>
          <p className={styles['soft']}>{text.showNote}</p>
          <ManyChoice
            label={text.show}
            hideLabel
            options={shown.map((field) => ({ value: field, label: text.field[field] }))}
            values={shown.filter((field) => form.show[field])}
            onChange={(chosen) => form.setShow(showOf(chosen))}
          />
        </Panel>
        <Panel title={text.write}>
          <ManyChoice
            label={text.write}
            hideLabel
            options={[{ value: 'rating', label: text.rating }]}
            values={form.rating ? ['rating'] : []}
            onChange={(chosen) => form.setRating(chosen.length > 0)}
          />
          <Lines
            label={text.tags}
            note={text.tagsNote}
            error={form.wrong.has('tags') ? text.tagsWrong : null}
            value={form.tags}
            onChange={form.setTags}
          />
        </Panel>
        <Panel title={text.counsellors}>
          <Lines
            label={text.handbooks}
            note={text.handbooksNote}
            error={form.wrong.has('handbooks') ? text.handbooksWrong : null}
            value={form.handbooks}
            onChange={form.setHandbooks}
          />
        </Panel>
      </div>
      <FailureNotice failure={form.failure} />
      {form.isSaved && <Notice tone="good">{text.saved}</Notice>}
      <div>
        <Button type="submit" size="md" loading={form.busy} aria-keyshortcuts="Control+S">
          {text.save}
          <Key gap name={words.common.keys.ctrlS} />
        </Button>
      </div>
    </form>
  )
}

function Lines({
  label,
  note,
  error,
  value,
  onChange,
}: {
  label: string
  note: string
  error: string | null
  value: string
  onChange: (text: string) => void
}) {
  return (
    <Textarea
      size="md"
      autosize
      minRows={4}
      maxRows={10}
      label={label}
      description={note}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function useBoothForm(settings: BoothSettings) {
  const { tell, busy, failure } = useTell('booth-settings.save')
  const [show, setShow] = useState(settings.show)
  const [rating, setRating] = useState(settings.rating)
  const [tags, setTags] = useState(settings.tags.join('\n'))
  const [handbooks, setHandbooks] = useState(settings.handbooks.join('\n'))
  const [saved, setSaved] = useState<string | null>(null)
  const typed: BoothSettings = { show, rating, tags: linesOf(tags), handbooks: linesOf(handbooks) }
  const wrong = new Set(
    lists.filter(({ name, most, longest }) => isTooMuch(typed[name], most, longest)).map(({ name }) => name),
  )

  async function save(): Promise<void> {
    if (busy) return
    if (wrong.size > 0) return sound('attention')
    const answer = await tell({ settings: typed })
    sound(answer.ok ? 'good' : 'bad')
    setSaved(answer.ok ? JSON.stringify(typed) : null)
  }

  return {
    show,
    setShow,
    rating,
    setRating,
    tags,
    setTags,
    handbooks,
    setHandbooks,
    wrong,
    save,
    busy,
    failure,
    /** What stands in the form is what was saved last. */
    isSaved: saved === JSON.stringify(typed),
  }
}

function showOf(chosen: readonly (typeof shown)[number][]): BoothSettings['show'] {
  return Object.fromEntries(shown.map((field) => [field, chosen.includes(field)])) as BoothSettings['show']
}

/** One entry a line, each once. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.normalize('NFC').trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

function isTooMuch(lines: readonly string[], most: number, longest: number): boolean {
  return lines.length > most || lines.some((line) => line.length > longest)
}
