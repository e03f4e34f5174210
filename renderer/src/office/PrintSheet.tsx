import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Empty, Panel } from '../parts/Page.tsx'
import partStyles from '../parts/parts.module.css'
import { usePreferences } from '../session/preferences.ts'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { badgeIdsOf } from './badge-ids.ts'
import styles from './office.module.css'

/** Prints many badges at once, or hands them over as a PDF. */
export function PrintSheet() {
  const words = useWords()
  const text = words.office.printing
  const { value } = useAsk('attendee.latest', { limit: 200 })
  const people = value?.filter(({ badgeNumber }) => badgeNumber !== null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void =>
    setChosen((former) =>
      former.has(id) ? new Set([...former].filter((one) => one !== id)) : new Set([...former, id]),
    )

  return (
    <Panel title={text.sheet}>
      <p className={styles['soft']}>{text.sheetNote}</p>
      {people?.length === 0 && <Empty title={text.nobody} next={text.nobodyNext} />}
      {people !== undefined && people.length > 0 && (
        <>
          <div className={styles['actions']}>
            <Button
              variant="default"
              onClick={() => setChosen(chosen.size > 0 ? new Set() : new Set(people.map(({ id }) => id)))}
            >
              {chosen.size > 0 ? text.chooseNone : text.chooseAll}
            </Button>
            <span role="status">{text.chosen(chosen.size)}</span>
          </div>
          <div className={styles['choose']}>
            {people.map((person) => (
              <label key={person.id} className={styles['pick']}>
                <input type="checkbox" checked={chosen.has(person.id)} onChange={() => toggle(person.id)} />
                <span className={partStyles['badgeNumber']}>{person.badgeNumber}</span>
                <span>{person.fullName}</span>
                <span className={styles['soft']}>{person.arrivedAt === null ? '' : timeOf(person.arrivedAt)}</span>
              </label>
            ))}
          </div>
          <Actions attendeeIds={people.filter(({ id }) => chosen.has(id)).map(({ id }) => id)} />
        </>
      )}
    </Panel>
  )
}

function Actions({ attendeeIds }: { attendeeIds: readonly string[] }) {
  const words = useWords()
  const text = words.office.printing
  const { printer, format } = usePreferences()
  const print = useTell('badge.print')
  const [sent, setSent] = useState<{ count: number; printer: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function withBadges(act: (badgeIds: string[]) => Promise<void> | void): Promise<void> {
    setSent(null)
    const badges = await badgeIdsOf(attendeeIds)
    setFailure(badges.ok ? null : badges.failure)
    if (badges.ok) await act(badges.value)
  }

  const send = (): Promise<void> =>
    withBadges(async (badgeIds) => {
      const answer = await print.tell({ badgeIds, printer, format })
      if (answer.ok) setSent({ count: badgeIds.length, printer: answer.value.printer })
      else setFailure(answer.failure)
    })

  const download = (): Promise<void> =>
    withBadges((badgeIds) => {
      const link = document.createElement('a')
      link.href = `/export/badges.pdf?${new URLSearchParams({ ids: badgeIds.join(','), format }).toString()}`
      link.download = 'badges.pdf'
      link.click()
    })

  return (
    <>
      <div className={styles['actions']}>
        <Button size="md" disabled={attendeeIds.length === 0} loading={print.busy} onClick={() => void send()}>
          {text.print}
        </Button>
        <Button size="md" variant="default" disabled={attendeeIds.length === 0} onClick={() => void download()}>
          {text.download}
        </Button>
      </div>
      {sent !== null && <Notice tone="good">{text.sent(sent.count, sent.printer)}</Notice>}
      <FailureNotice failure={failure} />
    </>
  )
}
