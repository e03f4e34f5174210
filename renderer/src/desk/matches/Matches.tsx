import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Match } from '../../../../shared/contract/employers.ts'
import { hasWishes } from '../../../../shared/matching.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { MatchRow } from './MatchRow.tsx'
import { useMatchFacts } from './match-facts.ts'
import styles from './matches.module.css'
import { useMatchWords } from './words.ts'

/** So many can be kept in mind on the way to the booths. */
const first = 5

type MatchesProps = {
  attendee: Attendee
  /** The fair's, `YYYY-MM-DD`. */
  day: string
  /** The cursor goes to printing: the list stands alone on a sheet. */
  autoFocus?: boolean
}

/** The vacancies that fit one attendee, the best first, each with its reasons, its doubts and the booth to go to. */
export function Matches({ attendee, day, autoFocus = false }: MatchesProps) {
  const text = useMatchWords().jobs.fit
  const { value: matches, failure } = useAsk('attendee.match', { attendeeId: attendee.id, limit: 50 })
  const facts = useMatchFacts(attendee, day)
  const [showsAll, setShowsAll] = useState(false)
  if (failure !== null) return <FailureNotice failure={failure} />
  if (matches === undefined) return null
  if (matches.length === 0)
    return (
      <>
        <Wishes attendee={attendee} matches={matches} />
        <Empty title={text.nothing} next={text.nothingNext} />
      </>
    )
  const shown = showsAll ? matches : matches.slice(0, first)
  return (
    <>
      <Wishes attendee={attendee} matches={matches} />
      {/* Above the list, so that on a low screen the press and its answer are in sight. */}
      <div className={styles['keys']}>
        <PrintSlip attendeeId={attendee.id} autoFocus={autoFocus} />
      </div>
      <ol className={styles['list']} aria-label={text.title}>
        {shown.map((match) => (
          <MatchRow key={match.vacancyId} match={match} facts={facts(match)} />
        ))}
      </ol>
      {matches.length > shown.length && (
        <div className={styles['keys']}>
          <Button variant="subtle" onClick={() => setShowsAll(true)}>
            {text.more(matches.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  )
}

/** Said before the list: that it does not rest on what the person wants, and where to ask. */
function Wishes({ attendee, matches }: { attendee: Attendee; matches: readonly Match[] }) {
  const text = useMatchWords().jobs.fit
  const isKnown = hasWishes(attendee)
  const isOpen = matches.some(({ reasons }) => reasons.includes('open-to-all'))
  if (isKnown && !isOpen) return null
  return (
    <Notice tone="info">
      <span>{isKnown ? text.noneMet : matches.length === 0 ? text.noWishesNothing : text.noWishes}</span>
      {!isKnown && (
        <div>
          <Button component={Link} href={`/rest/${attendee.id}`} variant="default" size="compact-md">
            {text.ask}
          </Button>
        </div>
      )}
    </Notice>
  )
}

function PrintSlip({ attendeeId, autoFocus }: { attendeeId: string; autoFocus: boolean }) {
  const text = useMatchWords().jobs.fit
  const paper = usePrintDocument()
  return (
    <>
      <Button
        loading={paper.isPrinting}
        autoFocus={autoFocus}
        onClick={() => void paper.print({ kind: 'match-slip', attendeeId })}
      >
        {text.print}
      </Button>
      {paper.printed !== null && <Notice tone="good">{text.printed(paper.printed.printer)}</Notice>}
      <FailureNotice failure={paper.failure} />
    </>
  )
}
