import { useComputedColorScheme } from '@mantine/core'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { isBrowser } from '../outbox/thin.ts'
import { Icon } from '../parts/Icon.tsx'
import { optional } from '../parts/optional.ts'
import { usePreferences, type Language } from '../session/preferences.ts'
import type { Session } from '../session/use-session.ts'
import { dayWritten, timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { onSaved, readSavedAt } from '../talk/saved.ts'
import styles from './frame.module.css'
import { LockButton } from './lock/LockButton.tsx'
import { PrinterLight } from './PrinterLight.tsx'

// Only a browser's desk has a host that can be away.
const Unsent = optional(() => import('./thin/Unsent.tsx').then(({ Unsent }) => Unsent))
// Its words and counts come after the start: the desk's first letter waits for none of it.
const BoothsLight = lazy(() => import('./BoothsLight.tsx').then(({ BoothsLight }) => ({ default: BoothsLight })))
const OperatorSeat = optional(() => import('./seat/OperatorSeat.tsx').then(({ OperatorSeat }) => OperatorSeat))
const CopiesLight = optional(() => import('./CopiesLight.tsx').then(({ CopiesLight }) => CopiesLight))
const CalledLong = optional(() => import('./CalledLong.tsx').then(({ CalledLong }) => CalledLong))

/** Which fair this is, which desk, and that everything so far is on disk. */
export function TopBar({ session, fair }: { session: Session; fair: Fair }) {
  const words = useWords()
  return (
    <header className={styles['bar']}>
      {fair.status === 'rehearsal' && (
        <span className={styles['tag']} title={words.frame.rehearsalNote}>
          {words.frame.rehearsal}
        </span>
      )}
      {fair.status !== 'rehearsal' && fair.status !== 'open' && (
        <span className={styles['stage']} data-stage={fair.status} title={words.frame.stageNote[fair.status]}>
          {words.frame.stage[fair.status]}
        </span>
      )}
      <span className={styles['fair']} title={fair.name}>
        <span className={styles['fairName']}>{fair.name}</span>
        <span className={styles['date']}>{dayWritten(fair.heldOn)}</span>
      </span>
      <div className={styles['side']}>
        {session.role !== 'booth' && (
          <Suspense fallback={null}>
            <CalledLong />
          </Suspense>
        )}
        {session.thirdPartyElectron && (
          <span className={styles['trial']} title={words.frame.thirdPartyElectronNote}>
            {words.frame.thirdPartyElectron}
          </span>
        )}
        {session.station !== null && (
          <span className={styles['station']} title={words.frame.stationNote}>
            {words.frame.station(session.leasedLetter ?? session.station.letter)}
          </span>
        )}
        {session.role !== 'booth' && (
          <Suspense fallback={null}>
            <OperatorSeat operator={session.operator} />
          </Suspense>
        )}
        <Saved />
        {isBrowser && (
          <Suspense fallback={null}>
            <Unsent />
          </Suspense>
        )}
        {session.role === 'office' && (
          <Suspense fallback={null}>
            <BoothsLight />
          </Suspense>
        )}
        {(session.role === 'office' || session.role === 'desk') && (
          <Suspense fallback={null}>
            <CopiesLight mayOpen={session.role === 'office'} />
          </Suspense>
        )}
        <PrinterLight />
        <Languages />
        <SoundSwitch />
        <ThemeSwitch />
        <LockButton />
      </div>
    </header>
  )
}

function Saved() {
  const words = useWords()
  const savedAt = useSyncExternalStore(onSaved, readSavedAt)
  if (savedAt === null) return <span className={styles['quiet']}>{words.frame.nothingSavedYet}</span>
  return (
    <span className={styles['saved']}>
      <Icon name="good" size={18} />
      {words.frame.savedAt(timeOf(savedAt))}
    </span>
  )
}

function Languages() {
  const words = useWords()
  const { language, choose } = usePreferences()
  const languages: Language[] = ['vi', 'en']
  return (
    <span className={styles['languages']} role="group" aria-label={words.frame.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={styles['language']}
          aria-pressed={language === one}
          aria-label={words.frame.languageNames[one]}
          onClick={() => choose({ language: one })}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </span>
  )
}

function ThemeSwitch() {
  const words = useWords()
  const choose = usePreferences((preferences) => preferences.choose)
  const isDark = useComputedColorScheme('light') === 'dark'
  const label = isDark ? words.frame.toLight : words.frame.toDark
  return (
    <button
      type="button"
      className={styles['iconButton']}
      aria-label={label}
      title={label}
      onClick={() => choose({ theme: isDark ? 'light' : 'dark' })}
    >
      <Icon name={isDark ? 'sun' : 'moon'} size={20} />
    </button>
  )
}

function SoundSwitch() {
  const words = useWords()
  const { sounds, choose } = usePreferences()
  const label = sounds ? words.frame.toSilent : words.frame.toLoud
  return (
    <button
      type="button"
      className={styles['iconButton']}
      aria-label={label}
      title={label}
      onClick={() => choose({ sounds: !sounds })}
    >
      <Icon name={sounds ? 'loud' : 'silent'} size={20} />
    </button>
  )
}
