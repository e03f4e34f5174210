import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { usePeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import { useFieldText } from './field-text.ts'
import { useMoment } from './history-sentence.ts'
import type { Say } from './use-said.ts'

type TakenDown = OutputOf<'attendee.records'>[number]

/** The records that were merged into this person, each as it was taken down, with the way back. */
export function Records({ attendee, say }: { attendee: Attendee; say: Say }) {
  const words = usePeopleWords()
  const text = words.attendees.records
  const { value: records, failure } = useAsk(
    'attendee.records',
    { attendeeId: attendee.id },
    { when: attendee.persons.length > 1 },
  )
  const [asked, setAsked] = useState<TakenDown | null>(null)
  if (attendee.persons.length < 2) return null
  return (
    <section className={styles['section']}>
      <h3>{text.title}</h3>
      <p className={styles['soft']}>{text.note}</p>
      <FailureNotice failure={failure} />
      <ul className={styles['records']}>
        {records?.map((record) => (
          <li key={record.personId}>
            <Record record={record} />
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${text.separate}: ${record.fullName}`}
              onClick={() => setAsked(record)}
            >
              {text.separate}
            </Button>
          </li>
        ))}
      </ul>
      {asked !== null && <Separate record={asked} say={say} onClose={() => setAsked(null)} />}
    </section>
  )
}

function Record({ record }: { record: TakenDown }) {
  const words = usePeopleWords()
  const textOf = useFieldText()
  const moment = useMoment()
  const facts = [
    textOf('birthDate', record.birthDate),
    textOf('sex', record.sex),
    record.idTail === null ? '' : words.attendees.duplicates.idTail(record.idTail),
    record.phone,
    textOf('communeCode', record.communeCode),
    record.village,
  ]
  return (
    <div>
      <strong>{record.fullName}</strong>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles['soft']}>{words.attendees.records.takenAt(moment(record.createdAt))}</p>
    </div>
  )
}

function Separate({ record, say, onClose }: { record: TakenDown; say: Say; onClose: () => void }) {
  const words = usePeopleWords()
  const text = words.attendees.records
  const { tell, busy, failure } = useTell('attendee.separate')

  async function separate(): Promise<void> {
    const id = freshId()
    const answer = await tell({ id, personId: record.personId })
    if (!answer.ok) return
    say({
      tone: 'good',
      text: (
        <>
          {text.separated} <Link href={`/attendees/${record.personId}`}>{text.open}</Link>
        </>
      ),
      actionId: id,
    })
    onClose()
  }

  return (
    <Dialog title={text.separate} onClose={onClose}>
      <div className={styles['dialogBody']}>
        <p>{text.ask(record.fullName)}</p>
        <FailureNotice failure={failure} />
        <div className={styles['buttons']}>
          <Button size="md" loading={busy} onClick={() => void separate()}>
            {text.separate}
          </Button>
          <Button size="md" variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
