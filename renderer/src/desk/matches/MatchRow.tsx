import type { Match } from '../../../../shared/contract/employers.ts'
import type { MatchFacts } from '../../../../shared/words/vi/jobs.ts'
import { Icon } from '../../parts/Icon.tsx'
import styles from './matches.module.css'
import { useMatchWords } from './words.ts'

/** One vacancy: where to go, what it is, what speaks for it and what to ask first. */
export function MatchRow({ match, facts }: { match: Match; facts: MatchFacts }) {
  const { jobs } = useMatchWords()
  const { fit } = jobs
  const { booth, title, employerName, reasons, doubts } = match
  return (
    <li className={styles['match']}>
      <span className={styles['booth']} aria-label={booth === null ? jobs.noBooth : fit.goTo(booth)}>
        {booth ?? '–'}
      </span>
      <div className={styles['text']}>
        <strong>{title}</strong>
        <span className={styles['soft']}>
          {[employerName, jobs.wage(match.wageFrom, match.wageTo), facts.place].filter(Boolean).join(' · ')}
        </span>
        <ul className={styles['said']} aria-label={fit.reasons}>
          {reasons.map((reason) => (
            <li key={reason} className={styles['reason']}>
              <Icon name="good" size={16} />
              {fit.reason[reason](facts)}
            </li>
          ))}
        </ul>
        {doubts.length > 0 && (
          <ul className={styles['said']} aria-label={fit.doubts}>
            {doubts.map((doubt) => (
              <li key={doubt} className={styles['doubt']}>
                <Icon name="attention" size={16} />
                {fit.doubt[doubt](facts)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
