import { Button } from '@mantine/core'
import type { KitEntry } from '../../../../shared/contract/kit.ts'
import type { PaperDocument } from '../../../../shared/paper-documents.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { dayOf, dayWritten, timeOf, today } from '../../session/vietnam-time.ts'
import { Asked, AskedNote } from './Asked.tsx'
import styles from './kit.module.css'
import type { KitChoice, PosterSize } from './use-kit-choice.ts'
import { useKitWords } from './words.ts'

type PaperProps = {
  entry: KitEntry
  choice: KitChoice
  isChosen: boolean
  onChoose: (wanted: boolean) => void
  onPdf: (document: PaperDocument) => void
}

/** One paper: what of it, how many pages, when it was printed and what is another since. */
export function Paper({ entry, choice, isChosen, onChoose, onPdf }: PaperProps) {
  const text = useKitWords().kit
  const { name, count, pages } = entry
  const document = documentOf(entry, choice.size)
  const isNothing = pages === 0
  // The notice and the guide are always something.
  const nothing: Partial<Record<typeof name, string>> = text.nothing
  return (
    <li className={styles['paper']}>
      <div className={styles['what']}>
        <div className={styles['says']}>
          {isNothing ? (
            <strong>{text.paper[name]}</strong>
          ) : (
            <CheckLine label={text.paper[name]} checked={isChosen} onChange={onChoose} />
          )}
          <p className={styles['soft']}>{(isNothing ? nothing[name] : undefined) ?? text.about[name](count)}</p>
          <AskedNote entry={entry} choice={choice} />
        </div>
        <Asked entry={entry} choice={choice} />
      </div>
      <span className={styles['pages']} role={pages === null ? 'status' : undefined}>
        {pages === null ? text.counting : isNothing ? '' : text.pages(pages)}
      </span>
      <Printed entry={entry} />
      <span className={styles['pdf']}>
        {document !== null && !isNothing && (
          <Button variant="default" aria-label={text.pdfOf(text.paper[name])} onClick={() => onPdf(document)}>
            {text.pdf}
          </Button>
        )}
      </span>
    </li>
  )
}

/** Papers that are a PDF without being numbered or given out first. */
function documentOf({ name }: KitEntry, size: PosterSize): PaperDocument | null {
  switch (name) {
    case 'table-signs':
      return { kind: name, employerIds: [] }
    case 'privacy-poster':
      return { kind: name, size }
    case 'vacancy-leaflet':
    case 'helper-guide':
      return { kind: name }
    case 'signing':
    case 'badges':
    case 'blanks':
    case 'sheets':
      return null
  }
}

function Printed({ entry: { name, printed, changed } }: { entry: KitEntry }) {
  const text = useKitWords().kit
  const when = useMoment(printed?.at ?? 0)
  if (printed === null) return <span className={styles['printed']}>{text.printed.never}</span>
  const since = [
    ...(changed !== null && changed.added > 0 ? [text.changed.added(name, changed.added)] : []),
    ...(changed !== null && changed.altered > 0 ? [text.changed.altered(changed.altered)] : []),
    ...(changed !== null && changed.gone > 0 ? [text.changed.gone(changed.gone)] : []),
    ...(changed?.head === true ? [text.changed.head] : []),
  ]
  return (
    <span className={styles['printed']} data-state={printed.state === 'failed' ? 'bad' : undefined}>
      <strong>{text.printed[printed.state](when)}</strong>
      {printed.state === 'failed' && <span>{text.failedNote}</span>}
      {since.length > 0 ? (
        <span className={styles['changed']}>{since.join('; ')}</span>
      ) : (
        <span className={styles['soft']}>{text.unchanged}</span>
      )}
    </span>
  )
}

const day = 24 * 60 * 60 * 1000

function useMoment(moment: number): string {
  const text = useKitWords().kit
  const on = dayOf(moment)
  if (on === today()) return text.today(timeOf(moment))
  if (dayOf(moment + day) === today()) return text.yesterday(timeOf(moment))
  return `${timeOf(moment)} ${dayWritten(on)}`
}
