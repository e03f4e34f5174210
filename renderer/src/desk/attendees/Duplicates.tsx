import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { LikelyPerson } from '../../../../shared/contract/known.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { usePeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import { useFieldText } from './field-text.ts'
import type { Say } from './use-said.ts'

/** So many are put before a clerk at once. */
const most = 3

/** Who may be the same person, each beside this one with what differs in bold; only a clerk decides. */
export function Duplicates({ attendee, say }: { attendee: Attendee; say: Say }) {
  const words = usePeopleWords()
  const { duplicates } = words.attendees
  const { value: likely, failure } = useAsk('attendee.likely', {
    fullName: attendee.fullName,
    birthDate: attendee.birthDate,
    idNumber: attendee.idNumber,
    oldIdNumber: attendee.oldIdNumber,
    phone: attendee.phone,
    communeCode: attendee.communeCode,
    village: attendee.village,
    except: attendee.id,
    limit: most,
  })
  if (failure !== null) return <FailureNotice failure={failure} />
  if (likely === undefined || likely.length === 0) return null
  return (
    <section className={styles['section']}>
      <h3>{duplicates.title}</h3>
      <p className={styles['soft']}>{duplicates.note}</p>
      {likely.map((other) => (
        <Pair key={other.id} attendee={attendee} other={other} say={say} />
      ))}
    </section>
  )
}

const compared = ['fullName', 'birthDate', 'sex', 'idNumber', 'phone', 'communeCode', 'village'] as const

function Pair({ attendee, other, say }: { attendee: Attendee; other: LikelyPerson; say: Say }) {
  const words = usePeopleWords()
  const { duplicates, field: names } = words.attendees
  const { tell, busy, failure } = useTell('attendee.link')
  const textOf = useFieldText()

  async function decide(decision: 'same' | 'different'): Promise<void> {
    const id = freshId()
    const answer = await tell({ id, first: attendee.id, second: other.id, decision })
    if (!answer.ok) return
    const text = decision === 'same' ? duplicates.merged(other.fullName) : duplicates.toldApart
    say({ tone: 'good', text, actionId: id })
  }

  function valueOf(field: (typeof compared)[number], person: 'this' | 'other'): string {
    if (field === 'idNumber') {
      const tail = person === 'this' ? attendee.idNumber?.slice(-4) : other.idTail
      return tail ? duplicates.idTail(tail) : duplicates.notKnown
    }
    return textOf(field, person === 'this' ? attendee[field] : other[field]) || duplicates.notKnown
  }

  return (
    <article className={styles['pair']} aria-label={other.fullName}>
      {other.certain && <Notice tone="attention">{duplicates.certain}</Notice>}
      <table>
        <thead>
          <tr>
            <th scope="col">{duplicates.field}</th>
            <th scope="col">{duplicates.here}</th>
            <th scope="col">
              <Link href={`/attendees/${other.id}`}>{duplicates.other}</Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map((field) => {
            const differs = other.differs.includes(field)
            const [here, there] = [valueOf(field, 'this'), valueOf(field, 'other')]
            return (
              <tr key={field} data-differs={differs}>
                <th scope="row">{names[field]}</th>
                <td>{differs ? <strong>{here}</strong> : here}</td>
                <td>{differs ? <strong>{there}</strong> : there}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <FailureNotice failure={failure} />
      <div className={styles['buttons']}>
        <Button loading={busy} onClick={() => void decide('same')}>
          {duplicates.merge}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void decide('different')}>
          {duplicates.different}
        </Button>
      </div>
    </article>
  )
}
