import partStyles from '../../parts/parts.module.css'
import { usePeopleWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './people.module.css'
import type { Scope } from './use-people.ts'

/** Which list is shown, each with how many it holds. */
export function Scopes({
  scope,
  everyone,
  onChoose,
}: {
  scope: Scope
  /** How many there are at all, where that has been asked. */
  everyone: number | undefined
  onChoose: (scope: Scope) => void
}) {
  const words = usePeopleWords()
  const { value: count } = useAsk('attendee.count', {})
  const counts: Record<Scope, number | undefined> = {
    everyone,
    fair: count?.persons,
    inside: count?.inside,
    ahead: count?.ahead,
    incomplete: count?.incomplete,
  }
  return (
    <fieldset className={styles['scopes']}>
      <legend className={partStyles['visuallyHidden']}>{words.attendees.scopeLabel}</legend>
      {(Object.keys(counts) as Scope[]).map((name) => (
        <label key={name} className={styles['scope']}>
          <input type="radio" name="attendee-scope" checked={scope === name} onChange={() => onChoose(name)} />
          {words.attendees.scope[name]}
          <span className={styles['scopeCount']}>{counts[name]?.toLocaleString('vi-VN') ?? ''}</span>
        </label>
      ))}
    </fieldset>
  )
}
