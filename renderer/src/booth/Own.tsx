import { useDeferredValue, useState } from 'react'
import { fold } from '../../../shared/text/fold.ts'
import { Empty, Panel } from '../parts/Page.tsx'
import type { BoothVacancy } from './Choices.tsx'
import { CorrectInterview } from './CorrectInterview.tsx'
import { Field } from './Field.tsx'
import { useBoothWords } from './house.ts'
import type { Settings } from './LogForm.tsx'
import { OwnTable } from './OwnTable.tsx'
import type { OwnInterview } from './use-own.ts'

/** With fewer than this there is nothing to search through. */
const searchFrom = 6

/** What this table has logged, newest first; found by any word of it, and each can be put right or taken back. */
export function Own({
  own,
  vacancies,
  settings,
}: {
  own: readonly OwnInterview[] | undefined
  vacancies: readonly BoothVacancy[]
  settings: Settings | null
}) {
  const words = useBoothWords()
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const [correcting, setCorrecting] = useState<OwnInterview | null>(null)
  const all = own ?? []
  const titles = new Map(vacancies.map(({ id, title }) => [id, title]))
  const shown = all
    .map((row) => ({ ...row, vacancyTitle: row.vacancyTitle ?? titles.get(row.vacancyId ?? '') ?? null }))
    .filter((row) => isFound(row, words.lists.outcome[row.outcome], wanted))
  return (
    <Panel title={all.length === 0 ? words.booth.own : `${words.booth.own}: ${words.booth.ownCount(all.length)}`}>
      {own !== undefined && all.length === 0 && <Empty title={words.booth.ownEmpty} />}
      {all.length >= searchFrom && (
        <Field label={words.booth.ownSearch}>
          {(field) => (
            <input
              {...field}
              type="search"
              value={search}
              autoComplete="off"
              enterKeyHint="search"
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {all.length > 0 && shown.length === 0 && <Empty title={words.booth.ownNotFound} />}
      {shown.length > 0 && <OwnTable interviews={shown} onCorrect={setCorrecting} />}
      {correcting !== null && (
        <CorrectInterview
          interview={correcting}
          vacancies={vacancies}
          settings={settings}
          onClose={() => setCorrecting(null)}
        />
      )}
    </Panel>
  )
}

/** Every word typed begins a word of the row, marks or none. */
function isFound(row: OwnInterview, outcome: string, wanted: string): boolean {
  const folded = fold(wanted)
  if (folded === '') return true
  const { fullName, badgeNumber, vacancyTitle, note, tags } = row
  const text = ` ${fold([fullName, badgeNumber, vacancyTitle, note, outcome, ...tags].filter(Boolean).join(' '))}`
  return folded.split(' ').every((word) => text.includes(` ${word}`))
}
