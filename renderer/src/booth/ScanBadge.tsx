import { useEffect, type ReactNode } from 'react'
import { useOutbox } from '../outbox/use-outbox.ts'
import { ScanStrip, type StripTone } from '../parts/ScanStrip.tsx'
import { nameOf } from './at-table.ts'
import styles from './booth.module.css'
import { useBoothWords, useHouse } from './house.ts'
import { LastLogged } from './LastLogged.tsx'
import { NumberField } from './NumberField.tsx'
import type { TableWork } from './use-table.ts'
import { wrongWords } from './wrong-words.ts'

type BoothCatalogue = ReturnType<typeof useBoothWords>

/** The booth's strip: what it waits for, what it read (`readNext` says what now), what it logged; and the field for a number typed by hand. */
export function ScanBadge({ table: at, readNext }: { table: TableWork; readNext?: string }) {
  const words = useBoothWords()
  const { isPhone, outbox } = useHouse()
  const { isRead, waiting, refused } = useOutbox(outbox)
  // What was kept here has gone meanwhile: it no longer waits for the host.
  const hasGone = isRead && waiting === 0 && refused.length === 0
  const [tone, title, note] = saidBy(at, words, { isPhone, hasGone, readNext: readNext ?? words.booth.readNext })
  useEffect(() => {
    if (!isPhone) document.getElementById('booth-scan')?.focus()
  }, [isPhone])
  return (
    <ScanStrip className={styles['strip']} said={{ tone, title, note }}>
      {at.state.kind === 'logged' && (
        <LastLogged key={at.state.logged.interviewId} logged={at.state.logged} say={at.say} />
      )}
      {!isPhone && (
        <NumberField id="booth-scan" label={words.booth.numberLabel} action={words.booth.readNumber} read={at.type} />
      )}
    </ScanStrip>
  )
}

function saidBy(
  { state, table }: TableWork,
  words: BoothCatalogue,
  { isPhone, hasGone, readNext }: { isPhone: boolean; hasGone: boolean; readNext: string },
): [StripTone, string, ReactNode] {
  const text = words.booth
  const who = table === null ? '' : nameOf(table, text)
  switch (state.kind) {
    case 'waiting':
      return ['waiting', text.waiting, isPhone ? text.waitingNotePhone : text.waitingNote]
    case 'reading':
      return ['info', text.reading(who), text.readingNote]
    case 'read':
      return ['good', text.read(table?.number ?? ''), readNext]
    case 'unconfirmed':
      return ['attention', text.unconfirmed(who), text.unconfirmedNote]
    case 'wrong':
      return ['bad', wrongWords(words)[state.why], isPhone ? '' : text.waitingNote]
    case 'failed':
      return ['bad', words.failure[state.failure.code](state.failure), '']
    case 'logged': {
      const { table: whose, outcome, isKept } = state.logged
      const said = [nameOf(whose, text), words.lists.outcome[outcome]] as const
      return isKept && !hasGone
        ? ['attention', text.kept(...said), text.keptNext]
        : ['good', text.logged(...said), text.loggedNext]
    }
    case 'undone':
      return [
        state.isKept && !hasGone ? 'attention' : 'good',
        (state.isKept && !hasGone ? text.undoWaits : text.undone)(nameOf(state.table, text)),
        text.loggedNext,
      ]
    case 'said':
      return [state.tone, state.title, text.loggedNext]
    case 'not-logged':
      return ['bad', text.notLogged, words.failure[state.failure.code](state.failure)]
  }
}
