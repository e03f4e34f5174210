import { Button } from '@mantine/core'
import { useEffect, type KeyboardEvent } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Key } from '../parts/Key.tsx'
import partStyles from '../parts/parts.module.css'
import { useShortcuts } from '../parts/shortcut.ts'
import { useWords } from '../session/words.ts'
import { Consents } from './Consents.tsx'
import styles from './desk.module.css'
import { focusNext, focusScan } from './focus.ts'
import { Latest } from './Latest.tsx'
import { GuardianFields, NeedsField, ReportFields } from './MoreFields.tsx'
import { PersonFields } from './PersonFields.tsx'
import { PhoneField } from './PhoneField.tsx'
import { Strip } from './Strip.tsx'
import { useDesk, type DeskWork } from './use-desk.ts'

/** The registration desk: scan strip across the top, the form in two columns, the last people at the right. */
export function Desk({ fair, Badge }: { fair: Fair; Badge: BadgeComponent }) {
  const words = useWords()
  // Before the desk's own effects: a scan handed over from another room sends the cursor on from here.
  useEffect(focusScan, [])
  const desk = useDesk()
  useShortcuts({
    'ctrl+Enter': () => void desk.save(true),
    'ctrl+KeyS': () => void desk.save(false),
    'alt+KeyX': desk.reset,
    Escape: focusScan,
  })
  return (
    <div className={styles['desk']}>
      <h1 className={partStyles['visuallyHidden']}>{words.desk.title}</h1>
      <Strip strip={desk.strip} read={desk.read} bringBack={desk.bringBack} />
      <Form desk={desk} fair={fair} />
      <Latest fair={fair} Badge={Badge} result={desk.result} print={desk.print} />
    </div>
  )
}

function Form({ desk, fair }: { desk: DeskWork; fair: Fair }) {
  const words = useWords()
  const fields = { form: desk.form, change: desk.change, asked: desk.asked, fair }

  function goOn(event: KeyboardEvent<HTMLFormElement>): void {
    const from = event.target as HTMLElement
    if (event.key !== 'Enter' || event.ctrlKey || from.tagName === 'BUTTON') return
    event.preventDefault()
    if (from.closest('[data-stop]') !== null) void desk.save(true)
    else focusNext(event.currentTarget, from)
  }

  return (
    <form
      className={styles['form']}
      onKeyDown={goOn}
      onSubmit={(event) => event.preventDefault()}
      autoComplete="off"
      noValidate
    >
      <div className={styles['fields']}>
        <div className={styles['column']}>
          <PersonFields {...fields} />
          <GuardianFields {...fields} />
          <ReportFields {...fields} />
        </div>
        <div className={styles['column']}>
          <PhoneField {...fields} />
          <Consents {...fields} />
          <NeedsField {...fields} />
        </div>
      </div>
      <div className={styles['actions']}>
        <Button size="md" loading={desk.busy} onClick={() => void desk.save(true)} aria-keyshortcuts="Control+Enter">
          {words.desk.saveAndPrint}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={desk.busy}
          onClick={() => void desk.save(false)}
          aria-keyshortcuts="Control+S"
        >
          {words.desk.saveOnly}
          <Key gap name={words.common.keys.ctrlS} />
        </Button>
        <Button size="md" variant="subtle" onClick={desk.reset} aria-keyshortcuts="Alt+X">
          {words.desk.reset}
          <Key gap name={words.desk.resetKey} />
        </Button>
      </div>
    </form>
  )
}
