import type { Employer } from '../../../../shared/contract/fair.ts'
import { Icon } from '../../parts/Icon.tsx'
import type { Session } from '../../session/use-session.ts'
import { useBoothWords } from '../house.ts'
import { Unsent } from '../Unsent.tsx'
import styles from './phone.module.css'

/** Whose table this is, what has not been sent, and the settings. */
export function PhoneBar({
  session,
  employer,
  onSettings,
}: {
  session: Session
  employer: Employer
  onSettings: () => void
}) {
  const words = useBoothWords()
  const isRehearsal = session.fair?.status === 'rehearsal'
  const note = [
    employer.booth === null ? null : words.common.boothNumber(employer.booth),
    isRehearsal ? words.booth.phone.rehearsal : null,
  ].filter(Boolean)
  return (
    <header className={styles['bar']} data-rehearsal={isRehearsal}>
      <div className={styles['whose']}>
        <h1 className={styles['employer']}>{employer.name}</h1>
        <p className={styles['fair']}>{note.join(' · ')}</p>
      </div>
      <Unsent />
      <button type="button" className={styles['gear']} aria-label={words.booth.phone.settings} onClick={onSettings}>
        <Icon name="tune" />
      </button>
    </header>
  )
}
