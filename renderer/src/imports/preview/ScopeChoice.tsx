import partStyles from '../../parts/parts.module.css'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'
import type { Scope } from './use-preview.ts'

const scopes = ['all', 'problems', 'undecided', 'not-taken'] as const satisfies readonly Scope[]

/** Which lines are shown, each with how many there are. */
export function ScopeChoice({
  scope,
  counts,
  onChoose,
}: {
  scope: Scope
  counts: Readonly<Record<Scope, number>>
  onChoose: (scope: Scope) => void
}) {
  const { preview: text } = useImportWords().imports
  return (
    <fieldset className={styles['scopes']}>
      <legend className={partStyles['visuallyHidden']}>{text.scopeLabel}</legend>
      {scopes.map((name) => (
        <label key={name} className={styles['scope']}>
          <input type="radio" name="import-scope" checked={scope === name} onChange={() => onChoose(name)} />
          {text.scope[name]}
          <span className={styles['scopeCount']}>{figure(counts[name])}</span>
        </label>
      ))}
    </fieldset>
  )
}
