import { useEffect, useRef, useState } from 'react'
import { useUnwind } from '../scan/hub.ts'
import { useKeptHere } from '../session/kept-here.ts'
import { type Answers, freshAnswers, isBegun, type LastSaid, nothingSaid } from './answers.ts'
import type { AtTable } from './at-table.ts'

/** A form begun for somebody who has made room for the next. */
export type Aside = { table: AtTable; answers: Answers }

const noneAside: readonly Aside[] = []
/** So many are kept, the last touched. */
const mostAside = 10

/** The answers for the person at the table, safe from the first keys of a scan, and those begun for others before. */
export function useAnswers(employerId: string) {
  const [last, setLast, lastNow] = useKeptHere<LastSaid>(`booth-last-${employerId}`, nothingSaid)
  const [aside, setAside, asideNow] = useKeptHere<readonly Aside[]>(`booth-aside-${employerId}`, noneAside)
  const [answers, setAnswers] = useState<Answers>(() => freshAnswers(last))
  // Whether a hand has changed anything since the form was filled; what came with the person is not worth keeping.
  const touched = useRef(false)
  const before = useRef({ answers, touched: false })
  useUnwind({
    remember: () => {
      before.current = { answers, touched: touched.current }
    },
    takeBack: () => {
      setAnswers(before.current.answers)
      touched.current = before.current.touched
    },
  })

  return {
    answers,
    aside,
    answer(part: Partial<Answers>): void {
      touched.current = true
      setAnswers((former) => ({ ...former, ...part }))
    },
    /** Fills the form for the one who sits down: as they were left, as they were logged, or fresh. */
    fill(next: Answers | null, isTouched = false): void {
      touched.current = isTouched
      setAnswers(next ?? freshAnswers(lastNow()))
    },
    isTouched: () => touched.current,
    /** Keeps what was begun for somebody, and says whether there was anything. */
    putAside(table: AtTable): boolean {
      if (!touched.current || !isBegun(answers)) return false
      const others = asideNow().filter((one) => one.table.text !== table.text)
      setAside([...others, { table, answers }].slice(-mostAside))
      return true
    },
    takeUp(text: string): Aside | null {
      const found = asideNow().find((one) => one.table.text === text) ?? null
      if (found !== null) setAside(asideNow().filter((one) => one !== found))
      return found
    },
    /** Remembers for the next person what is mostly the same. */
    remember: ({ vacancyId, time, place }: Answers) => setLast({ vacancyId, time, place }),
  }
}

/** What was begun for somebody is put aside when the table is taken down around it: it breaks, or another room is opened. */
export function useKeepBegun({ putAside }: AnswersWork, table: AtTable | null): void {
  const keep = useRef<() => void>(() => undefined)
  useEffect(() => {
    keep.current = () => {
      if (table !== null) putAside(table)
    }
  })
  useEffect(() => () => keep.current(), [])
}

export type AnswersWork = ReturnType<typeof useAnswers>
