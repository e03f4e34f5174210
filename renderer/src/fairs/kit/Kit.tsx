import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { BadgeFormatName } from '../../../../shared/badge-formats.ts'
import type { KitEntry, KitPaper } from '../../../../shared/contract/kit.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useFailureWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './kit.module.css'
import { FileState } from '../../parts/made-file/FileState.tsx'
import { Paper } from './Paper.tsx'
import { PrinterNote } from './PrinterNote.tsx'
import { type KitChoice, useKitChoice } from './use-kit-choice.ts'
import { useKitFile } from './use-kit-file.ts'
import { useKitPrint } from './use-kit-print.ts'
import { useKitWords } from './words.ts'

/** The papers printed before the fair: one page, one press; or one file for whoever prints elsewhere. */
export function Kit() {
  const text = useKitWords().kit
  const format = usePreferences((preferences) => preferences.format)
  const { value, failure } = useAsk('kit.read', { format }, { keep: true })
  const saving = usePrintDocument()
  const choice = useKitChoice(value ?? [], format)
  const printing = useKitPrint(choice)
  const file = useKitFile()
  const { chosen, printable } = choice
  const print = (): void => {
    if (printable.length > 0 && printing.now === null) void printing.print(printable).then(choice.forget)
  }
  const filed = chosen.filter(({ name }) => !isBadges(name) || isA4(format))
  const save = (): void => {
    if (filed.length === 0 || file.isUnderWay || file.isBeginning) return
    const papers = filed.map(({ name }) => name)
    void file.save(papers, choice.total ?? 0)
  }
  useShortcuts({ 'alt+KeyI': print, 'alt+KeyS': save, 'alt+KeyD': file.stop })
  if (value === undefined) return <FailureNotice failure={failure} />
  const isWhole = filed.length > 0 && filed.length === choice.entries.filter(({ pages }) => pages !== 0).length
  return (
    <div className={styles['page']}>
      <p className={styles['soft']}>{text.note}</p>
      <div className={styles['foot']}>
        <Button
          size="md"
          disabled={printable.length === 0}
          loading={printing.now !== null}
          onClick={print}
          aria-keyshortcuts={text.printKey}
        >
          {printable.length === 0 ? text.printNone : text.print(printable.length, pagesOf(printable))}
          <Key gap name={text.printKey} />
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={filed.length === 0}
          loading={file.isBeginning}
          onClick={save}
          aria-keyshortcuts={text.file.key}
        >
          {filed.length === 0 ? text.file.none : isWhole ? text.file.whole : text.file.some(filed.length)}
          <Key gap name={text.file.key} />
        </Button>
        <span className={styles['soft']} role="status">
          {printing.now !== null ? text.printing(text.paper[printing.now]) : chosen.length === 0 ? text.noneChosen : ''}
        </span>
      </div>
      <PrinterNote />
      <LeftOut chosen={chosen} isA4={isA4(format)} size={choice.size} />
      <FailureNotice failure={file.failure ?? saving.failure ?? failure} />
      <FileState file={file} stopKey={text.file.stopKey} stopped={text.file.stopped} />
      <Said printing={printing} />
      <Panel>
        <ul className={styles['papers']} aria-label={text.list}>
          {choice.entries.map((entry) => (
            <Paper
              key={entry.name}
              entry={entry}
              choice={choice}
              isChosen={chosen.includes(entry)}
              onChoose={(wanted) => choice.choose(entry.name, wanted)}
              onPdf={(document) => void saving.savePdf(document)}
            />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

function isBadges(name: KitPaper): boolean {
  return name === 'badges' || name === 'blanks'
}

function isA4(format: BadgeFormatName): boolean {
  return format.startsWith('a4')
}

/** Null while one of them is still being laid out. */
function pagesOf(entries: readonly KitEntry[]): number | null {
  return entries.reduce<number | null>((sum, { pages }) => (sum === null || pages === null ? null : sum + pages), 0)
}

/** What of the choice is not in the one file, and how it is had. */
function LeftOut({
  chosen,
  isA4: hasBadges,
  size,
}: {
  chosen: readonly KitEntry[]
  isA4: boolean
  size: KitChoice['size']
}) {
  const text = useKitWords().kit.file
  const notes = [
    ...(!hasBadges && chosen.some(({ name }) => isBadges(name)) ? [text.badgesOut] : []),
    ...(size === 'a3' && chosen.some(({ name }) => name === 'privacy-poster') ? [text.a3Out] : []),
  ]
  return notes.map((note) => (
    <p key={note} className={styles['soft']}>
      {note}
    </p>
  ))
}

function Said({ printing: { outcome } }: { printing: ReturnType<typeof useKitPrint> }) {
  const text = useKitWords().kit
  const sentence = useFailureWords()
  const [, go] = useLocation()
  if (outcome === null) return null
  return (
    <>
      {outcome.failures.map(({ name, failure }) => (
        <Notice key={name} tone="bad" title={text.failed(text.paper[name])}>
          {sentence(failure)}
        </Notice>
      ))}
      {outcome.sent > 0 && (
        <Notice
          tone="good"
          action={
            <Button variant="default" onClick={() => go('/printing')}>
              {text.toQueue}
            </Button>
          }
        >
          {text.sent(outcome.sent)}
        </Notice>
      )}
    </>
  )
}
