import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
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
import { Paper } from './Paper.tsx'
import { useKitPrint } from './use-kit-print.ts'
import { useKitWords } from './words.ts'

/** The papers printed before the fair: one page, one button. */
export function Kit() {
  const text = useKitWords().kit
  const format = usePreferences((preferences) => preferences.format)
  const { value, failure } = useAsk('kit.read', { format }, { keep: true })
  const saving = usePrintDocument()
  const printing = useKitPrint()
  const { chosen, choose, forget } = useChoice(value ?? [])
  const pages = chosen.reduce((sum, entry) => sum + entry.pages, 0)
  const print = (): void => {
    if (chosen.length > 0 && printing.now === null) void printing.print(chosen).then(forget)
  }
  useShortcuts({ 'alt+KeyI': print })
  if (value === undefined) return <FailureNotice failure={failure} />
  return (
    <div className={styles['page']}>
      <p className={styles['soft']}>{text.note}</p>
      <div className={styles['foot']}>
        <Button
          size="md"
          disabled={chosen.length === 0}
          loading={printing.now !== null}
          onClick={print}
          aria-keyshortcuts="Alt+I"
        >
          {chosen.length === 0 ? text.printNone : text.print(chosen.length, pages)}
          <Key gap name={text.printKey} />
        </Button>
        <span className={styles['soft']} role="status">
          {printing.now !== null ? text.printing(text.paper[printing.now]) : chosen.length === 0 ? text.noneChosen : ''}
        </span>
      </div>
      <FailureNotice failure={saving.failure ?? failure} />
      <Said printing={printing} />
      <Panel>
        <ul className={styles['papers']} aria-label={text.list}>
          {value.map((entry) => (
            <Paper
              key={entry.name}
              entry={entry}
              isChosen={chosen.includes(entry)}
              onChoose={(wanted) => choose(entry.name, wanted)}
              onPdf={(document) => void saving.savePdf(document)}
            />
          ))}
        </ul>
      </Panel>
    </div>
  )
}

/** What is ticked: all that was never printed or has changed since, unless somebody says otherwise until the next press. */
function useChoice(entries: readonly KitEntry[]) {
  const [said, setSaid] = useState<Partial<Record<KitPaper, boolean>>>({})
  const isDue = ({ printed, changed }: KitEntry): boolean =>
    printed === null || printed.state === 'failed' || changed !== null
  return {
    chosen: entries.filter((entry) => entry.pages > 0 && (said[entry.name] ?? isDue(entry))),
    choose: (name: KitPaper, wanted: boolean) => setSaid((former) => ({ ...former, [name]: wanted })),
    forget: () => setSaid({}),
  }
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
