import { useId, type ReactNode } from 'react'
import { Key } from './Key.tsx'
import styles from './parts.module.css'

export type Option<Value extends string> = { value: Value; label: ReactNode; key?: string }

/** One of a few, all in sight: plain radio buttons underneath, so that arrows and screen readers work by themselves. */
export function Choice<Value extends string>({
  label,
  hideLabel = false,
  compact = false,
  options,
  value,
  onChoose,
}: {
  label: ReactNode
  hideLabel?: boolean
  compact?: boolean
  options: readonly Option<Value>[]
  value: Value | null
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend className={hideLabel ? styles['visuallyHidden'] : styles['choiceLabel']}>{label}</legend>
      <div className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={`${styles['option']} ${compact ? styles['compact'] : ''}`}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onChoose(option.value)} />
            {option.key !== undefined && <Key name={option.key} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Any of a few, all in sight. */
export function ManyChoice<Value extends string>({
  label,
  hideLabel = false,
  compact = false,
  options,
  values,
  onChange,
}: {
  label: ReactNode
  hideLabel?: boolean
  compact?: boolean
  options: readonly Option<Value>[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}) {
  return (
    <fieldset className={styles['choice']}>
      <legend className={hideLabel ? styles['visuallyHidden'] : styles['choiceLabel']}>{label}</legend>
      <div className={styles['options']}>
        {options.map(({ value, label: text, key }) => (
          <label key={value} className={`${styles['option']} ${compact ? styles['compact'] : ''}`}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...values, value] : values.filter((one) => one !== value))
              }
            />
            {key !== undefined && <Key name={key} />}
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
