import type { KeyboardEvent } from 'react'
import { Key } from '../parts/Key.tsx'
import { useWords } from '../session/words.ts'
import { isVisitor } from './check.ts'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { focusFor, idOf } from './focus.ts'
import { answerTo, type Purpose } from './form.ts'

/**
 * Each purpose asked apart and none ticked beforehand (Luật 91/2025/QH15 art. 9): its digit says yes, once more
 * says no. Answers that stand from an earlier fair are shown as they stand, and their first digit says yes again,
 * so that one pressed while the record is on its way refuses nothing; a visitor is asked the first only.
 */
export function Consents({ form, change, asked, fair }: FieldsProps) {
  const words = useWords()
  const visitor = isVisitor(form, fair.heldOn)
  const all = Object.keys(words.lists.consent) as Purpose[]
  const purposes = visitor ? all.slice(0, 1) : all
  const next = purposes.find((purpose) => answerTo(form, purpose) === undefined)
  const missing = asked && answerTo(form, 'register-and-match') !== true

  function answer(purpose: Purpose, given: boolean): void {
    change({ consents: { ...form.consents, [purpose]: given } })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    const purpose = purposes[Number(digit) - 1]
    if (purpose !== undefined) answer(purpose, form.consents[purpose] !== true)
    else if (event.key === 'Backspace') focusFor('phone')
    else return
    event.preventDefault()
  }

  return (
    <div
      id={idOf('consent')}
      className={styles['consents']}
      role="group"
      aria-label={words.desk.consentTitle}
      aria-describedby="desk-consents-note"
      tabIndex={0}
      data-stop
      data-problem={missing}
      onKeyDown={onKeyDown}
    >
      <div className={styles['consentHead']}>
        <strong>{words.desk.consentTitle}</strong>
        <span className={styles['consentNote']} id="desk-consents-note">
          {missing ? words.desk.problem.consent : visitor ? words.desk.consentVisitor : words.desk.consentNote}
        </span>
      </div>
      <p className={styles['readAloud']} aria-live="polite">
        {next === undefined ? words.desk.consentAll : words.desk.consentRead(words.lists.consent[next])}
      </p>
      {purposes.map((purpose, index) => (
        <div
          key={purpose}
          className={styles['consent']}
          role="radiogroup"
          aria-label={words.lists.consent[purpose]}
          data-next={purpose === next}
        >
          <Key name={String(index + 1)} />
          <span>
            {words.lists.consentShort[purpose]}
            {form.consents[purpose] === undefined && answerTo(form, purpose) !== undefined && (
              <span className={styles['standing']}>{words.desk.consentStands}</span>
            )}
          </span>
          <span className={styles['answers']}>
            {[true, false].map((given) => (
              <label key={String(given)} className={`${styles['answer']} ${styles[given ? 'yes' : 'no']}`}>
                <input
                  type="radio"
                  name={`consent-${purpose}`}
                  tabIndex={-1}
                  checked={answerTo(form, purpose) === given}
                  onChange={() => answer(purpose, given)}
                />
                {answerTo(form, purpose) === given && <span aria-hidden>{given ? '✓' : '✕'}</span>}
                {given ? words.desk.consentYes : words.desk.consentNo}
              </label>
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}
