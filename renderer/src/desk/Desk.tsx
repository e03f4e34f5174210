import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, type KeyboardEvent } from 'react'
import { useLocation } from 'wouter'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Key } from '../parts/Key.tsx'
import partStyles from '../parts/parts.module.css'
import { useShortcuts } from '../parts/shortcut.ts'
import { useWords } from '../session/words.ts'
import { BlankBar } from './BlankBar.tsx'
import { Consents } from './Consents.tsx'
import styles from './desk.module.css'
import { focusNext, focusScan } from './focus.ts'
import { GroupBar } from './GroupBar.tsx'
import { GuardianFields } from './GuardianFields.tsx'
import { KnownPanel } from './KnownPanel.tsx'
import { Latest } from './Latest.tsx'
import { usePaperRegister } from '../session/paper-register.ts'
import { PersonFields } from './PersonFields.tsx'
import { PhoneField } from './PhoneField.tsx'
import { Strip } from './Strip.tsx'
import { useDesk, type DeskWork } from './use-desk.ts'

const NumberByHand = lazy(() =>
  import('../parts/NumberByHand.tsx').then(({ NumberByHand }) => ({ default: NumberByHand })),
)

const NotOpen = lazy(() => import('./NotOpen.tsx').then(({ NotOpen }) => ({ default: NotOpen })))

const PaperBar = lazy(() => import('./PaperBar.tsx').then(({ PaperBar }) => ({ default: PaperBar })))

/** The registration desk: scan strip across the top, the form in two columns, the last people at the right. */
export function Desk({ fair, Badge }: { fair: Fair; Badge: BadgeComponent }) {
  const words = useWords()
  const [, go] = useLocation()
  // Before the desk's own effects: a scan handed over from another room sends the cursor on from here.
  useEffect(focusScan, [])
  const desk = useDesk(fair)
  useShortcuts({
    'ctrl+Enter': () => void desk.save(true),
    'ctrl+KeyS': () => void desk.save(false),
    'ctrl+Digit1': () => desk.known.choose(0),
    'ctrl+Digit2': () => desk.known.choose(1),
    'ctrl+Digit3': () => desk.known.choose(2),
    'alt+KeyX': desk.reset,
    'alt+KeyP': desk.togglePapers,
    'alt+KeyG': desk.toggleGroup,
    'alt+KeyT': () => void desk.actions.countChild(),
    'alt+KeyZ': () => void desk.actions.takeBackLast(),
    'alt+KeyR': () => go('/rest'),
    'alt+KeyV': desk.byHand.open,
    Escape: desk.escape,
  })
  return (
    <div className={styles['desk']}>
      <h1 className={partStyles['visuallyHidden']}>{words.desk.title}</h1>
      <Strip
        strip={desk.strip}
        read={desk.read}
        goToName={desk.goToName}
        bringBack={desk.bringBack}
        reprint={desk.reprint}
      />
      <Form desk={desk} fair={fair} />
      <Latest fair={fair} Badge={Badge} desk={desk} />
      {desk.handed !== null && (
        <Suspense fallback={null}>
          <NumberByHand {...desk.handed} isPrinting={false} onClose={desk.closeHanded} />
        </Suspense>
      )}
      {desk.notOpen !== null && (
        <Suspense fallback={null}>
          <NotOpen asking={desk.notOpen} />
        </Suspense>
      )}
      {desk.byHand.shown !== null && (
        <Suspense fallback={null}>
          <NumberByHand {...desk.byHand.shown} failure={desk.byHand.failure} onClose={desk.byHand.close} />
        </Suspense>
      )}
    </div>
  )
}

function Form({ desk, fair }: { desk: DeskWork; fair: Fair }) {
  const [paper] = usePaperRegister()
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
      <div className={styles['bars']}>
        {paper !== null && (
          <Suspense fallback={null}>
            <PaperBar paper={paper} day={fair.heldOn} />
          </Suspense>
        )}
        <GroupBar form={desk.form} change={desk.change} onStop={desk.toggleGroup} />
      </div>
      <div className={styles['fields']}>
        <div className={styles['column']}>
          <PersonFields {...fields} />
        </div>
        <GuardianFields {...fields} />
        <div className={styles['column']}>
          <PhoneField {...fields} />
          <Consents {...fields} />
        </div>
      </div>
      <KnownPanel form={desk.form} work={desk.known} day={fair.heldOn} />
      <BlankBar form={desk.form} onTakeOff={desk.takeOffBadge} />
      <Actions desk={desk} />
    </form>
  )
}

/** What Enter does to the form as it stands. */
function mainKeyOf({ form: { badge, known } }: DeskWork, isOnPaper: boolean, words: StartWords): string {
  if (badge !== null) return words.desk.blank.give
  if (isOnPaper) return words.desk.saveOnly
  return known === null || known.present !== null ? words.desk.saveAndPrint : words.desk.checkIn
}

function Actions({ desk }: { desk: DeskWork }) {
  const words = useWords()
  const [paper] = usePaperRegister()
  return (
    <div className={styles['actions']}>
      <Button size="md" loading={desk.busy} onClick={() => void desk.save(true)} aria-keyshortcuts="Control+Enter">
        {mainKeyOf(desk, paper !== null, words)}
        <Key gap name={words.common.keys.ctrlEnter} />
      </Button>
      {paper === null && (
        <Button
          size="md"
          px="sm"
          variant="default"
          disabled={desk.busy}
          onClick={() => void desk.save(false)}
          aria-keyshortcuts="Control+S"
        >
          {words.desk.saveOnly}
          <Key gap name={words.common.keys.ctrlS} />
        </Button>
      )}
      {desk.form.kept === null && (
        <Button size="md" px="sm" variant="subtle" onClick={desk.toggleGroup} aria-keyshortcuts="Alt+G">
          {words.desk.group.start}
          <Key gap name={words.desk.key.group} />
        </Button>
      )}
      <Button size="md" px="sm" variant="subtle" onClick={desk.reset} aria-keyshortcuts="Alt+X">
        {words.desk.reset}
        <Key gap name={words.desk.key.reset} />
      </Button>
    </div>
  )
}
