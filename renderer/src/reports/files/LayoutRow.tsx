import { Button } from '@mantine/core'
import { type RefObject, useRef, useState } from 'react'
import { largestLayout, type ListLayout } from '../../../../shared/contract/list-layouts.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './files.module.css'
import { useFileWords } from './words.ts'

type Said = { kind: 'saved' } | { kind: 'reset' } | { kind: 'refused'; problem: string } | null

/** One list's layout: which is in use, and what was wrong with one that was brought. */
export function LayoutRow({ layout: { name, own, problem } }: { layout: ListLayout }) {
  const text = useFileWords().layouts
  const upload = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState<Said>(null)
  const saving = useTell('list-layout.save')
  const resetting = useTell('list-layout.reset')
  const title = text.name[name]

  async function take(file: File): Promise<void> {
    setSaid(null)
    if (file.size > 3 * largestLayout) return setSaid({ kind: 'refused', problem: text.tooBig })
    // Another program may hold it, or the stick it lay on is out.
    const content = await file.text().catch(() => null)
    if (content === null) return setSaid({ kind: 'refused', problem: text.unread })
    if (content.length > largestLayout) return setSaid({ kind: 'refused', problem: text.tooBig })
    const answer = await saving.tell({ name, fileName: file.name, text: content })
    if (!answer.ok) return
    setSaid(answer.value.saved ? { kind: 'saved' } : { kind: 'refused', problem: answer.value.problem ?? '' })
  }
  async function reset(): Promise<void> {
    setSaid(null)
    const answer = await resetting.tell({ name })
    if (!answer.ok) return
    setSaid({ kind: 'reset' })
    // What was pressed is gone with the layout it took away.
    upload.current?.focus()
  }

  return (
    <section className={styles['layout']} aria-label={title}>
      <div>
        <strong>{title}</strong>
        <div className={styles['soft']}>
          {own === null
            ? text.shipped
            : text.own(own.fileName, `${timeOf(own.savedAt)} ${dayWritten(dayOf(own.savedAt))}`)}
        </div>
      </div>
      <div className={styles['layoutActions']}>
        <Button
          component="a"
          href={`/export/list-layout.json?name=${name}`}
          download=""
          variant="default"
          leftSection={<Icon name="download" size={18} />}
          aria-label={`${text.download}: ${title}`}
        >
          {text.download}
        </Button>
        <Upload button={upload} title={title} busy={saving.busy} onFile={(file) => void take(file)} />
        {own !== null && (
          <Button
            variant="default"
            loading={resetting.busy}
            aria-label={`${text.reset}: ${title}`}
            onClick={() => void reset()}
          >
            {text.reset}
          </Button>
        )}
      </div>
      <div className={styles['layoutSaid']}>
        <FailureNotice failure={saving.failure ?? resetting.failure} />
        {problem !== null && said === null && <Notice tone="bad">{text.wrong(problem)}</Notice>}
        {said?.kind === 'saved' && <Notice tone="good">{text.saved(title)}</Notice>}
        {said?.kind === 'reset' && <Notice tone="good">{text.wasReset(title)}</Notice>}
        {said?.kind === 'refused' && (
          <Notice tone="bad" title={text.refused(title)}>
            {said.problem}
          </Notice>
        )}
      </div>
    </section>
  )
}

type UploadProps = {
  button: RefObject<HTMLButtonElement | null>
  title: string
  busy: boolean
  onFile: (file: File) => void
}

function Upload({ button, title, busy, onFile }: UploadProps) {
  const text = useFileWords().layouts
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={`${text.upload}: ${title}`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file, mended meanwhile, may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <Button
        ref={button}
        variant="default"
        loading={busy}
        aria-label={`${text.upload}: ${title}`}
        onClick={() => input.current?.click()}
      >
        {text.upload}
      </Button>
    </>
  )
}
