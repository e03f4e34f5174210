import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { Key } from '../../parts/Key.tsx'
import { nameIn, useEthnicGroups, useHouseholds } from '../../parts/lists.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useCommuneName } from '../../parts/places.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useRestWords } from './words.ts'
import { focusId, focusQuestion, saveButtonId } from './focus.ts'
import { type LastAnswers, offersFor } from './offers.ts'
import styles from './rest.module.css'
import { RestFields } from './RestFields.tsx'
import type { RestPersonState, RestWork } from './use-rest.ts'

/** The person opened: who it is, the questions, and how to end. */
export function RestPerson({
  rest,
  attendee,
  person,
  fair,
  onVillages,
}: {
  rest: RestWork
  attendee: Attendee
  person: RestPersonState
  fair: Fair
  onVillages: () => void
}) {
  const words = useRestWords()
  const { asked, form } = person
  const first = useRef(asked[0])
  useEffect(() => {
    first.current = asked[0]
  })
  useEffect(() => focusQuestion(first.current), [attendee.id, rest.showAll])
  return (
    <section className={styles['sheet']} aria-label={attendee.fullName}>
      <Head attendee={attendee} rest={rest} />
      <div className={styles['body']}>
        {asked.length === 0 &&
          (form.restDeclined ? (
            <Empty title={words.rest.declinedBefore} next={words.rest.declinedBeforeNext} />
          ) : (
            <Empty title={words.rest.complete} next={words.rest.completeNext} />
          ))}
        <RestFields
          asked={asked}
          form={form}
          change={rest.change}
          problems={rest.problems}
          fair={fair}
          offers={offersFor(rest.keeper.last, rest.keeper.keep)}
          onVillages={onVillages}
          onEnd={() => focusId(saveButtonId)}
        />
        {form.restDeclined && asked.length > 0 && <Notice tone="info">{words.rest.declined}</Notice>}
      </div>
      <footer className={styles['actions']}>
        <Button
          id={saveButtonId}
          size="md"
          loading={rest.busy}
          onClick={() => void rest.save()}
          aria-keyshortcuts="Control+Enter"
        >
          {words.common.save}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
        <Button
          size="md"
          variant={form.restDeclined ? 'filled' : 'default'}
          aria-pressed={form.restDeclined}
          onClick={() => rest.decline()}
          aria-keyshortcuts="Alt+D"
        >
          {words.rest.decline}
          <Key gap name={words.rest.keys.decline} />
        </Button>
      </footer>
    </section>
  )
}

function Head({ attendee, rest }: { attendee: Attendee; rest: RestWork }) {
  const words = useRestWords()
  const nameOf = useCommuneName()
  const { keep, last } = rest.keeper
  return (
    <header className={styles['head']}>
      <div className={styles['who']}>
        <h2 className={styles['name']}>{attendee.fullName}</h2>
        <p className={styles['hint']}>
          {[
            attendee.badge?.number,
            attendee.birthDate === null ? null : dayWritten(attendee.birthDate),
            attendee.sex === null ? null : words.lists.sex[attendee.sex],
            [attendee.village, nameOf(attendee.communeCode)].filter(Boolean).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={styles['switches']}>
        <Button
          size="xs"
          variant="default"
          aria-pressed={rest.showAll}
          onClick={rest.toggleAll}
          aria-keyshortcuts="Alt+H"
        >
          {rest.showAll ? words.rest.showGaps : words.rest.showAll}
          <Key gap name={words.rest.keys.showAll} />
        </Button>
        <Button
          size="xs"
          variant={keep ? 'filled' : 'default'}
          aria-pressed={keep}
          onClick={rest.toggleKeep}
          aria-keyshortcuts="Alt+G"
        >
          {words.rest.keep}
          <Key gap name={words.rest.keys.keep} />
        </Button>
      </div>
      {keep && <KeptChip last={last} />}
    </header>
  )
}

/** What the next person will be offered, so that a clerk is never surprised by it. */
function KeptChip({ last }: { last: LastAnswers | null }) {
  const words = useRestWords()
  const groups = useEthnicGroups()
  const households = useHouseholds()
  const answers = [
    last?.ethnicity ? nameIn(groups, last.ethnicity) : null,
    last?.household ? [nameIn(households, last.household), last.householdYear].filter(Boolean).join(', ') : null,
  ].filter(Boolean)
  return (
    <p className={styles['chip']} role="status">
      {answers.length === 0 ? words.rest.keepingThis : words.rest.keeping(answers.join(' · '))}
    </p>
  )
}
