import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { largestTemplate, type TemplateProblem } from '../../../../shared/contract/office-papers.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useTell } from '../../talk/use-tell.ts'
import { base64Of } from './base64.ts'
import type { Paper } from './MakePaper.tsx'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

type Said =
  | { kind: 'saved' }
  | { kind: 'reset' }
  | { kind: 'unread' }
  | { kind: 'refused'; problems: readonly TemplateProblem[] }
  | null

/** One template: which is in use, and what was wrong with one that was brought. */
export function TemplateRow({ paper: { name, own } }: { paper: Paper }) {
  const words = usePaperWords()
  const { template } = words
  const input = useRef<HTMLInputElement>(null)
  const upload = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState<Said>(null)
  const saving = useTell('office-paper.save-template')
  const resetting = useTell('office-paper.reset-template')
  const title = words.name[name]

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    setSaid(null)
    if (file.size > largestTemplate) {
      setSaid({ kind: 'refused', problems: [{ kind: 'too-big', placeholder: '' }] })
      return
    }
    // Another program may hold it, or the stick it lay on is out.
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return setSaid({ kind: 'unread' })
    const answer = await saving.tell({ name, fileName: file.name, data: base64Of(bytes) })
    if (!answer.ok) return
    const { saved, problems } = answer.value
    setSaid(saved ? { kind: 'saved' } : { kind: 'refused', problems })
  }

  async function reset(): Promise<void> {
    setSaid(null)
    const answer = await resetting.tell({ name })
    if (!answer.ok) return
    setSaid({ kind: 'reset' })
    // What was pressed is gone with the template it took away.
    upload.current?.focus()
  }

  return (
    <div className={styles['template']}>
      <div className={styles['row']}>
        <div>
          <strong>{title}</strong>
          <div className={styles['soft']}>
            {own === null
              ? template.shipped
              : template.own(own.fileName, `${timeOf(own.savedAt)} ${dayWritten(dayOf(own.savedAt))}`)}
          </div>
        </div>
        <div className={styles['make']}>
          <input
            ref={input}
            type="file"
            hidden
            accept=".docx"
            aria-label={`${template.upload}: ${title}`}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              // The same file, mended meanwhile, may be chosen again.
              event.currentTarget.value = ''
            }}
          />
          <Button
            component="a"
            href={`/export/paper-template.docx?name=${name}`}
            download=""
            variant="default"
            leftSection={<Icon name="download" size={18} />}
            aria-label={`${template.download}: ${title}`}
          >
            {template.download}
          </Button>
          <Button
            ref={upload}
            variant="default"
            loading={saving.busy}
            aria-label={`${template.upload}: ${title}`}
            onClick={() => input.current?.click()}
          >
            {template.upload}
          </Button>
          {own !== null && (
            <Button
              variant="default"
              loading={resetting.busy}
              aria-label={`${template.reset}: ${title}`}
              onClick={() => void reset()}
            >
              {template.reset}
            </Button>
          )}
        </div>
      </div>
      <FailureNotice failure={saving.failure ?? resetting.failure} />
      {said?.kind === 'saved' && <Notice tone="good">{template.saved(title)}</Notice>}
      {said?.kind === 'reset' && <Notice tone="good">{template.wasReset(title)}</Notice>}
      {said?.kind === 'unread' && (
        <Notice tone="bad" title={template.refused(title)}>
          {template.unread}
        </Notice>
      )}
      {said?.kind === 'refused' && (
        <Notice tone="bad" title={template.refused(title)}>
          <ul className={styles['problems']}>
            {said.problems.map(({ kind, placeholder }) => (
              <li key={`${kind} ${placeholder}`}>{sentence(words.problem[kind](placeholder))}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

/** Said after a file's name elsewhere, here it stands alone. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
