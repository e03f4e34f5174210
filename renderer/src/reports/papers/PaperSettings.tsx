import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { officePaperNames } from '../../../../shared/contract/office-papers.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { readDay } from '../../parts/day-written.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

type Settings = OutputOf<'office-paper.settings'>
type CenterField = keyof Settings['center']
type FairField = Exclude<keyof Settings['fair'], 'numbers' | 'signedOn'>

const centerFields = ['parentBody', 'office', 'address', 'phone', 'locality', 'signerTitle', 'signerName'] as const
const fairFields = ['hours', 'contact', 'chair', 'secretary'] as const
const long = ['assessment', 'difficulties', 'proposals'] as const
const hints: Partial<Record<CenterField, 'officeHint' | 'localityHint'>> = {
  office: 'officeHint',
  locality: 'localityHint',
}

/** What explains a field stands under it, so that fields beside each other stand on one line. */
const hintBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']
const signedOnField = 'paper-signed-on'

/** What was written and not saved; the day as it was written. */
type Begun = { settings: Settings; signedOn: string }
const nothing: Begun | null = null

/** What papers say beside figures: of the Center once, of this fair each time. What is not saved waits while another room is looked at. */
export function PaperSettings({ kept }: { kept: Settings }) {
  const { settings: words, sections, name: names } = usePaperWords()
  const [begun, keep, now] = useKeptHere<Begun | null>('papers-unsaved', nothing)
  const [written, write] = useState<Begun>(begun ?? asKept(kept))
  const { settings, signedOn } = written
  const isDayWrong = signedOn.trim() !== '' && readDay(signedOn) === null
  const [isDayWritten, setDayWritten] = useState(true)
  const [isSaved, setSaved] = useState(false)
  const saving = useTell('office-paper.save-settings')

  function change(next: Settings, day: string = signedOn): void {
    setSaved(false)
    write({ settings: next, signedOn: day })
    keep({ settings: next, signedOn: day })
  }
  const center = (field: CenterField, value: string): void =>
    change({ ...settings, center: { ...settings.center, [field]: value } })
  const fair = (fields: Partial<Settings['fair']>): void =>
    change({ ...settings, fair: { ...settings.fair, ...fields } })

  async function save(): Promise<void> {
    setDayWritten(true)
    if (isDayWrong) return document.getElementById(signedOnField)?.focus()
    const saved = now()
    const answer = await saving.tell(settings)
    setSaved(answer.ok)
    // What was written meanwhile is not saved.
    if (answer.ok && now() === saved) keep(null)
  }

  const text = (field: FairField) => ({
    label: words[field],
    value: settings.fair[field],
    onChange: (event: { currentTarget: { value: string } }) => fair({ [field]: event.currentTarget.value }),
  })
  return (
    <Panel title={sections.settings}>
      <form
        className={styles['settings']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className={styles['soft']}>{words.untold}</p>
        <h3 className={styles['heading']}>{words.center}</h3>
        <div className={styles['fields']}>
          {centerFields.map((field) => (
            <TextInput
              key={field}
              size="md"
              maxLength={400}
              inputWrapperOrder={hintBelow}
              label={words[field]}
              description={hints[field] && words[hints[field]]}
              value={settings.center[field]}
              onChange={(event) => center(field, event.currentTarget.value)}
            />
          ))}
          <Textarea
            size="md"
            maxLength={4000}
            autosize
            minRows={2}
            inputWrapperOrder={hintBelow}
            label={words.recipients}
            description={words.recipientsHint}
            value={settings.center.recipients}
            onChange={(event) => center('recipients', event.currentTarget.value)}
          />
        </div>
        <h3 className={styles['heading']}>{words.fair}</h3>
        <div className={styles['fields']}>
          {fairFields.map((field) => (
            <TextInput key={field} size="md" maxLength={400} {...text(field)} />
          ))}
          <TextInput
            size="md"
            id={signedOnField}
            inputWrapperOrder={hintBelow}
            label={words.signedOn}
            description={words.signedOnHint}
            value={signedOn}
            error={isDayWrong && isDayWritten && words.signedOnWrong}
            onBlur={() => setDayWritten(true)}
            onChange={({ currentTarget: { value } }) => {
              setDayWritten(false)
              change({ ...settings, fair: { ...settings.fair, signedOn: readDay(value) } }, value)
            }}
          />
          {officePaperNames.map((name) => (
            <TextInput
              key={name}
              size="md"
              maxLength={60}
              label={words.numberOf(names[name])}
              value={settings.fair.numbers[name] ?? ''}
              onChange={(event) => fair({ numbers: { ...settings.fair.numbers, [name]: event.currentTarget.value } })}
            />
          ))}
        </div>
        <div className={styles['long']}>
          {long.map((field) => (
            <Textarea key={field} size="md" maxLength={4000} autosize minRows={2} {...text(field)} />
          ))}
        </div>
        <FailureNotice failure={saving.failure} />
        {begun !== null && !saving.busy && <Notice tone="attention">{words.unsaved}</Notice>}
        {isSaved && begun === null && <Notice tone="good">{words.saved}</Notice>}
        <div>
          <Button type="submit" size="md" loading={saving.busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Panel>
  )
}

function asKept(kept: Settings): Begun {
  return { settings: kept, signedOn: kept.fair.signedOn === null ? '' : dayWritten(kept.fair.signedOn) }
}
