import { useState } from 'react'
import type { KitEntry, KitPaper } from '../../../../shared/contract/kit.ts'
import type { Failure } from '../../../../shared/failure.ts'
import type { PaperDocument } from '../../../../shared/paper-documents.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useTell } from '../../talk/use-tell.ts'
import type { KitChoice, PosterSize } from './use-kit-choice.ts'

/** Registers that lie ready at a desk. */
const registers = 2

type Outcome = { sent: number; failures: { name: KitPaper; failure: Failure }[] }

/** Puts the chosen papers into the queue one after another; what fails is said and does not hold up the others. */
export function useKitPrint({ total, size }: Pick<KitChoice, 'total' | 'size'>) {
  const [now, setNow] = useState<KitPaper | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const send = useSending(total ?? 0, size)

  async function print(entries: readonly KitEntry[]): Promise<void> {
    setOutcome(null)
    const failures: Outcome['failures'] = []
    for (const entry of entries) {
      setNow(entry.name)
      const failure = await send(entry)
      if (failure !== null) failures.push({ name: entry.name, failure })
    }
    setNow(null)
    setOutcome({ sent: entries.length - failures.length, failures })
  }

  return { print, now, outcome }
}

/** One paper on its way to the queue; why it could not go. */
function useSending(total: number, size: PosterSize): (entry: KitEntry) => Promise<Failure | null> {
  const document = useTell('document.print')
  const freezing = useTell('signing.freeze')
  const issuing = useTell('sheet.issue')
  const stack = useTell('badge.print-ahead')
  const blanks = useTell('kit.print-blanks')
  const { printer, format } = usePreferences()

  async function paper(one: PaperDocument): Promise<Failure | null> {
    const answer = await document.tell({ document: one, printer })
    return answer.ok ? null : answer.failure
  }

  /** Lists frozen for a file that was never fetched go with those that are made now. */
  async function signing({ left }: KitEntry): Promise<Failure | null> {
    const made = await freezing.tell({ of: { kind: 'ahead', commune: null } })
    if (!made.ok && (made.failure.code !== 'not-found' || left.sheetIds.length === 0)) return made.failure
    return paper({ kind: 'signing-sheets', sheetIds: [...left.sheetIds, ...(made.ok ? made.value.sheetIds : [])] })
  }

  async function sheets({ employerIds, pages, left }: KitEntry): Promise<Failure | null> {
    const numbers = [...left.numbers]
    if (employerIds.length > 0) {
      const made = await issuing.tell({ kind: 'interviews', employerIds, copies: 1 })
      if (!made.ok) return made.failure
      numbers.push(...made.value.numbers)
    }
    if ((pages ?? 0) > employerIds.length + left.numbers.length) {
      const made = await issuing.tell({ kind: 'register', employerIds: [], copies: registers })
      if (!made.ok) return made.failure
      numbers.push(...made.value.numbers)
    }
    return numbers.length === 0 ? null : paper({ kind: 'sheets', numbers })
  }

  return (entry) => {
    switch (entry.name) {
      case 'table-signs':
        return paper({ kind: 'table-signs', employerIds: [] })
      case 'privacy-poster':
        return paper({ kind: 'privacy-poster', size })
      case 'vacancy-leaflet':
      case 'helper-guide':
        return paper({ kind: entry.name })
      case 'signing':
        return signing(entry)
      case 'sheets':
        return sheets(entry)
      case 'badges':
        return stack
          .tell({ communes: null, printer, format, startAt: 0 })
          .then((answer) => (answer.ok ? null : answer.failure))
      case 'blanks':
        return blanks.tell({ total, printer, format }).then((answer) => (answer.ok ? null : answer.failure))
    }
  }
}
