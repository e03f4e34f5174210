import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { nameIn, useEthnicGroups, useHouseholds, useNeeds } from '../../parts/lists.ts'
import { useCommuneName } from '../../parts/places.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import styles from './attendees.module.css'

/** What is known of a person. The ID number is covered until somebody needs it: others stand before this screen too. */
export function Facts({ attendee }: { attendee: Attendee }) {
  const words = useWords()
  const nameOf = useCommuneName()
  const groups = useEthnicGroups()
  const { field } = words.desk
  const households = useHouseholds()
  const needs = useNeeds()
  const rows: [string, string | null][] = [
    [words.attendees.born, attendee.birthDate === null ? null : dayWritten(attendee.birthDate)],
    [field.sex, attendee.sex === null ? null : words.lists.sex[attendee.sex]],
    [
      field.phone,
      [
        attendee.phone,
        attendee.phoneOwner === null || attendee.phoneOwner === 'own'
          ? null
          : words.lists.phoneOwner[attendee.phoneOwner],
      ]
        .filter(Boolean)
        .join(' · ') || null,
    ],
    [field.commune, nameOf(attendee.communeCode) || null],
    [field.village, attendee.village],
    [field.address, attendee.address],
    [field.ethnicity, attendee.ethnicity === null ? null : nameIn(groups, attendee.ethnicity)],
    [
      field.household,
      attendee.household === null
        ? null
        : [nameIn(households, attendee.household), attendee.householdYear].filter(Boolean).join(', '),
    ],
    [field.needs, attendee.needs.map((code) => nameIn(needs, code)).join('; ') || null],
    [field.guardianName, [attendee.guardianName, attendee.guardianPhone].filter(Boolean).join(', ') || null],
  ]
  return (
    <dl className={styles['facts']}>
      <IdNumber attendee={attendee} />
      {rows.map(([name, value]) => value !== null && <Fact key={name} name={name} value={value} />)}
      {attendee.consents.map(({ purpose, given }) => (
        <Fact
          key={purpose}
          name={words.lists.consentShort[purpose]}
          value={given ? words.attendees.given : words.attendees.refused}
        />
      ))}
    </dl>
  )
}

function IdNumber({ attendee }: { attendee: Attendee }) {
  const words = useWords()
  const [shown, setShown] = useState(false)
  if (attendee.idNumber === null)
    return attendee.withoutPapers ? (
      <Fact name={words.desk.field.idNumber} value={words.desk.field.withoutPapers} />
    ) : null
  return (
    <>
      <dt>{words.desk.field.idNumber}</dt>
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
