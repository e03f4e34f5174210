import type { OutputOf } from '../../../../shared/contract.ts'
import { fateNames } from '../fate-names.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** How many lines come to what. */
export function Fates({ value, isFormer }: { value: Pick<OutputOf<'import.preview'>, 'counts'>; isFormer: boolean }) {
  const { fate: names } = useImportWords().imports
  return (
    <dl className={styles['fates']} aria-busy={isFormer}>
      {fateNames
        .filter((fate) => value.counts[fate] > 0)
        .map((fate) => (
          <div key={fate} className={styles['fate']} data-fate={fate}>
            <dt>{names[fate]}</dt>
            <dd>{figure(value.counts[fate])}</dd>
          </div>
        ))}
    </dl>
  )
}
