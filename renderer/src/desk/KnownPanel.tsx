import { Button } from '@mantine/core'
import type { LikelyPerson } from '../../../shared/contract/known.ts'
import { Key } from '../parts/Key.tsx'
import { useCommuneName } from '../parts/places.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import type { DeskForm, Known } from './form.ts'
import { cardNameBeside } from './card-name.ts'
import { heldOtherwise } from './known.ts'
import styles from './known.module.css'
import type { KnownWork } from './use-known.ts'

/** Who in the database may be the person in the form, or whom the clerk took them for. The cursor stays where it is. */
export function KnownPanel({ form, work, day }: { form: DeskForm; work: KnownWork; day: string }) {
  const words = useWords()
  if (form.known !== null) return <Taken known={form.known} work={work} differs={heldOtherwise(form, day)} />
  if (work.people.length === 0) return null
  return (
    <section className={styles['known']} aria-label={words.known.title} aria-live="polite">
      <h2 className={styles['title']}>{words.known.title}</h2>
      <ul className={styles['people']}>
        {work.people.map((person, index) => (
          <Candidate
            key={person.id}
            person={person}
            byCard={cardNameBeside(person.fullName, form) !== 'same'}
            place={index + 1}
            onChoose={() => work.choose(index)}
          />
        ))}
      </ul>
    </section>
  )
}

function Candidate({
  person,
  byCard,
  place,
  onChoose,
}: {
  person: LikelyPerson
  byCard: boolean
  place: number
  onChoose: () => void
}) {
  const words = useWords()
  const sentence = useFacts(person)
  // Marks alone are no doubt about who it is, but they are what the badge would lack.
  const differs = new Set<string>([...person.differs, ...(byCard ? ['fullName'] : [])])
  const key = words.known.key(place)
  return (
    <li className={styles['person']}>
      <div className={styles['who']}>
        <p className={styles['name']}>
          <span data-differs={differs.has('fullName')}>{person.fullName}</span>
          <span className={styles['sure']} data-certain={person.certain}>
            {person.certain
              ? words.known.certain
              : words.known.perhaps(person.matches.map((match) => words.known.match[match]).join(', '))}
          </span>
        </p>
        <p className={styles['facts']}>
          {sentence.map(({ field, label, text }) => (
            <span key={field} data-differs={differs.has(field)}>
              {differs.has(field) && `${label}: `}
              {text}
            </span>
          ))}
        </p>
        <p className={styles['note']}>
          {[fairOf(person, words.known), person.arrivedAt !== null && words.known.presentNow(person.badgeNumber ?? '')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <Button size="sm" variant="default" onClick={onChoose} tabIndex={-1} aria-keyshortcuts={`Control+${place}`}>
        {byCard ? words.known.thisOneByCard : words.known.thisOne}
        <Key gap name={key} />
      </Button>
    </li>
  )
}

/** What a record says of a person, those fields that are known, with their names for where they differ. */
function useFacts(person: LikelyPerson): { field: string; label: string; text: string }[] {
  const words = useWords()
  const nameOf = useCommuneName()
  const { field } = words.desk
  const facts = [
    {
      field: 'birthDate',
      label: words.known.born,
      text: person.birthDate === null ? '' : dayWritten(person.birthDate),
    },
    { field: 'sex', label: field.sex, text: person.sex === null ? '' : words.lists.sex[person.sex] },
    { field: 'village', label: field.village, text: person.village ?? '' },
    { field: 'communeCode', label: field.commune, text: nameOf(person.communeCode) },
    { field: 'phone', label: field.phone, text: person.phone ?? '' },
    { field: 'idNumber', label: field.idNumber, text: person.idTail === null ? '' : `…${person.idTail}` },
  ]
  return facts.filter(({ text }) => text !== '')
}

function fairOf(person: Pick<LikelyPerson, 'ahead' | 'lastFair'>, known: ReturnType<typeof useWords>['known']): string {
  if (person.ahead) return known.ahead
  return person.lastFair === null ? '' : known.lastFair(person.lastFair.name, dayWritten(person.lastFair.heldOn))
}

function Taken({ known, work, differs }: { known: Known; work: KnownWork; differs: ReadonlySet<string> }) {
  const words = useWords()
  const nameOf = useCommuneName()
  const facts = [
    ['birthDate', known.birthDate === null ? '' : dayWritten(known.birthDate)],
    ['village', known.village ?? ''],
    ['communeCode', nameOf(known.communeCode)],
    ['phone', known.phone ?? ''],
    ['', known.ahead ? words.known.ahead : known.lastFair === null ? '' : words.known.cameTo(known.lastFair)],
  ] as const
  return (
    <section className={styles['known']} data-taken aria-label={words.known.taken}>
      <div className={styles['who']}>
        <p className={styles['name']}>
          <span>
            {words.known.taken}: {known.fullName}
          </span>
          <span className={styles['sure']} data-certain={known.certain}>
            {known.certain ? words.known.certain : words.known.chosen}
          </span>
        </p>
        <p className={styles['facts']}>
          {facts.map(
            ([field, text]) =>
              text !== '' && (
                <span key={field} data-differs={differs.has(field)}>
                  {text}
                </span>
              ),
          )}
        </p>
        {differs.size > 0 && <p className={styles['note']}>{words.known.heldOtherwise}</p>}
      </div>
      {known.namedOtherwise && (
        <Button size="sm" variant="default" tabIndex={-1} onClick={() => work.choose(0)} aria-keyshortcuts="Control+1">
          {known.nameFrom === 'given' ? words.known.takeRecordName : words.known.takeCardName}
          <Key gap name={words.known.key(1)} />
        </Button>
      )}
      {!known.certain && (
        <Button size="sm" variant="subtle" tabIndex={-1} onClick={work.forget} aria-keyshortcuts="Escape">
          {words.known.notThisOne}
          <Key gap name={words.common.keys.escape} />
        </Button>
      )}
    </section>
  )
}
