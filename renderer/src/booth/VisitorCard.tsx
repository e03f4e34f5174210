import { Button, Textarea } from '@mantine/core'
import { useEffect } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Visitor } from '../../../shared/contract/interview.ts'
import { Key } from '../parts/Key.tsx'
import { FieldNote, Notice } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import { useCommuneName } from '../parts/places.ts'
import { useShortcuts } from '../parts/shortcut.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import styles from './booth.module.css'
import { OutcomeChoice, VacancyChoice } from './Choices.tsx'
import type { BoothWork } from './use-booth.ts'

/** The person at the table, as far as they agreed to be known, and what came of it. */
export function VisitorCard({ booth, vacancies }: { booth: BoothWork; vacancies: readonly Vacancy[] }) {
  const words = useWords()
  const badgeId = booth.visitor?.badgeId
  useEffect(() => {
    if (badgeId !== undefined) document.getElementById('booth-outcomes')?.focus()
  }, [badgeId])
  useShortcuts({ 'ctrl+Enter': () => void booth.save(), Escape: booth.skip })
  if (booth.visitor === null) {
    return (
      <Panel>
        <Empty title={words.booth.waiting} next={words.booth.waitingNote} />
      </Panel>
    )
  }
  return (
    <Panel>
      <div className={styles['visitor']}>
        <Who visitor={booth.visitor} />
        <VacancyChoice
          vacancies={vacancies}
          value={booth.answers.vacancyId}
          onChoose={(vacancyId) => booth.answer({ vacancyId })}
        />
        <OutcomeChoice
          id="booth-outcomes"
          value={booth.answers.outcome}
          onChoose={(outcome) => booth.answer({ outcome })}
          onEnter={() => void booth.save()}
        />
        {booth.asked && booth.answers.outcome === null && <FieldNote>{words.booth.outcomeMissing}</FieldNote>}
        <Textarea
          size="md"
          label={words.booth.note}
          placeholder={words.booth.notePlaceholder}
          value={booth.answers.note}
          maxLength={2000}
          rows={2}
          onChange={(event) => booth.answer({ note: event.currentTarget.value })}
        />
        <div className={styles['foot']}>
          <Button size="md" loading={booth.busy} onClick={() => void booth.save()} aria-keyshortcuts="Control+Enter">
            {words.booth.log}
            <Key gap name={words.common.keys.ctrlEnter} />
          </Button>
          <Button size="md" variant="subtle" onClick={booth.skip} aria-keyshortcuts="Escape">
            {words.booth.skip}
            <Key gap name={words.common.keys.escape} />
          </Button>
        </div>
      </div>
    </Panel>
  )
}

function Who({ visitor }: { visitor: Visitor }) {
  const words = useWords()
  const nameOf = useCommuneName()
  return (
    <>
      <div>
        <p className={styles['name']}>{visitor.fullName ?? words.booth.unnamed(visitor.badgeNumber)}</p>
        {visitor.sharing && (
          <p className={styles['facts']}>
            <span>{visitor.badgeNumber}</span>
            {visitor.birthYear !== null && <span>{words.booth.born(visitor.birthYear)}</span>}
            {visitor.sex !== null && <span>{words.lists.sex[visitor.sex]}</span>}
            {visitor.communeCode !== null && <span>{nameOf(visitor.communeCode)}</span>}
            <span>{visitor.phone ?? words.booth.noPhone}</span>
          </p>
        )}
      </div>
      {!visitor.sharing && (
        <Notice tone="attention" title={words.booth.notSharing}>
          {words.booth.notSharingNote}
        </Notice>
      )}
      {visitor.seenBefore.length > 0 && (
        <Notice tone="info">
          {visitor.seenBefore.map((seen) => (
            <span key={seen.interviewId}>
              {words.booth.seenBefore(timeOf(seen.at), words.lists.outcome[seen.outcome])}
            </span>
          ))}
        </Notice>
      )}
    </>
  )
}
