import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { usePeopleWords } from './words.ts'
import styles from './attendees.module.css'
import { useFieldText } from './field-text.ts'

const shownFields = [
  'birthDate',
  'sex',
  'idNumber',
  'oldIdNumber',
  'idIssuedOn',
  'phone',
  'communeCode',
  'village',
  'address',
  'guardianName',
  'ethnicity',
  'household',
  'disability',
  'education',
  'qualification',
  'employment',
  'needs',
  'occupation',
  'wageWanted',
  'workPlace',
] as const

/** What is known of a person. The ID number is covered until somebody needs it: others stand before this screen too. */
export function Facts({ attendee }: { attendee: Attendee }) {
  const words = usePeopleWords()
  const textOf = useFieldText()
  return (
    <dl className={styles['facts']}>
      {shownFields.map((field) => {
        if (field === 'idNumber') return <IdNumber key={field} attendee={attendee} />
        const text = [textOf(field, attendee[field]), alsoOf(field)].filter(Boolean).join(', ')
        return text === '' ? null : <Fact key={field} name={words.attendees.field[field]} value={text} />
      })}
    </dl>
  )

  /** What stands beside a field: whose phone it is, the year of the status, the guardian's phone. */
  function alsoOf(field: (typeof shownFields)[number]): string {
    if (field === 'phone' && attendee.phoneOwner !== null && attendee.phoneOwner !== 'own')
      return words.lists.phoneOwner[attendee.phoneOwner]
    if (field === 'household' && attendee.householdYear !== null) return String(attendee.householdYear)
    return field === 'guardianName' ? (attendee.guardianPhone ?? '') : ''
  }
}

function IdNumber({ attendee }: { attendee: Attendee }) {
  const words = usePeopleWords()
  const [shown, setShown] = useState(false)
  const name = words.attendees.field.idNumber
  if (attendee.idNumber === null)
    return attendee.withoutPapers ? <Fact name={name} value={words.desk.field.withoutPapers} /> : null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {shown ? attendee.idNumber : words.attendees.idHidden(attendee.idNumber.slice(-4))}{' '}
        {!shown && (
          <Button variant="subtle" size="compact-sm" onClick={() => setShown(true)}>
            {words.attendees.showNumber}
          </Button>
        )}
      </dd>
    </>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
