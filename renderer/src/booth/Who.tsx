import type { Visitor } from '../../../shared/contract/interview.ts'
import { nameIn, useEducation, useNeeds, useOccupations, useQualifications } from '../parts/lists.ts'
import { useCommuneName } from '../parts/places.ts'
import { type AtTable, nameOf } from './at-table.ts'
import styles from './booth.module.css'
import { useBoothWords } from './house.ts'

/** Who sits at the table: the name large, and as much more as they share and the organizer allows. No photograph. */
export function Who({ table }: { table: AtTable }) {
  const words = useBoothWords().booth
  const { seen } = table
  return (
    <div className={styles['who']} aria-busy={table.standing === 'asking'}>
      <h2 className={styles['name']}>{nameOf(table, words)}</h2>
      {seen?.sharing === true && <Facts seen={seen} />}
      {seen?.sharing === true && <MoreFacts seen={seen} />}
    </div>
  )
}

function Facts({ seen }: { seen: Visitor }) {
  const words = useBoothWords()
  const communeName = useCommuneName()
  return (
    <p className={styles['facts']}>
      <span>{seen.badgeNumber}</span>
      {seen.birthYear !== null && <span>{words.booth.born(seen.birthYear)}</span>}
      {seen.sex !== null && <span>{words.lists.sex[seen.sex]}</span>}
      {seen.communeCode !== null && <span>{communeName(seen.communeCode)}</span>}
      {seen.phone === null ? (
        <span>{words.booth.noPhone}</span>
      ) : (
        <a href={`tel:${seen.phone}`} aria-label={words.booth.callPhone(seen.phone)}>
          {seen.phone}
        </a>
      )}
    </p>
  )
}

function MoreFacts({ seen }: { seen: Visitor }) {
  const words = useBoothWords().booth.facts
  const needs = useNeeds()
  const [education, qualifications, occupations] = [useEducation(), useQualifications(), useOccupations()]
  const trained = [
    seen.education === null ? null : nameIn(education, seen.education),
    seen.qualification === null ? null : nameIn(qualifications, seen.qualification),
  ].filter((name) => name !== null)
  const facts = [
    { label: words.needs, value: seen.needs.map((need) => nameIn(needs, need)).join(', ') },
    { label: words.education, value: trained.join(', ') },
    { label: words.occupation, value: seen.occupation === null ? '' : nameIn(occupations, seen.occupation) },
  ].filter(({ value }) => value !== '')
  if (facts.length === 0) return null
  return (
    <dl className={styles['moreFacts']}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
