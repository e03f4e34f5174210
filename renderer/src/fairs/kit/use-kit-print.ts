import { useState } from 'react'
import type { KitEntry, KitPaper } from '../../../../shared/contract/kit.ts'
import type { Failure } from '../../../../shared/failure.ts'
import type { PaperDocument } from '../../../../shared/paper-documents.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useTell } from '../../talk/use-tell.ts'

/** Registers that lie ready at a desk. */
const registers = 2

type Outcome = { sent: number; failures: { name: KitPaper; failure: Failure }[] }

/** Puts the chosen papers into the queue one after another; what fails is said and does not hold up the others. */
export function useKitPrint() {
  const [now, setNow] = useState<KitPaper | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const send = useSending()

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
function useSending(): (entry: KitEntry) => Promise<Failure | null> {
  const document = useTell('document.print')
  const freezing = useTell('signing.freeze')
  const issuing = useTell('sheet.issue')
  const stack = useTell('badge.print-ahead')
  const { printer, format } = usePreferences()

  async function paper(one: PaperDocument): Promise<Failure | null> {
    const answer = await document.tell({ document: one, printer })
    return answer.ok ? null : answer.failure
  }

  async function signing(): Promise<Failure | null> {
    const made = await freezing.tell({ of: { kind: 'ahead', commune: null } })
    return made.ok ? paper({ kind: 'signing-sheets', sheetIds: made.value.sheetIds }) : made.failure
  }

  async function sheets({ employerIds, pages }: KitEntry): Promise<Failure | null> {
    const numbers: number[] = []
    if (employerIds.length > 0) {
      const made = await issuing.tell({ kind: 'interviews', employerIds, copies: 1 })
      if (!made.ok) return made.failure
      numbers.push(...made.value.numbers)
    }
    if (pages > employerIds.length) {
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
      case 'vacancy-leaflet':
      case 'privacy-poster':
      case 'helper-guide':
        return paper({ kind: entry.name })
      case 'signing':
        return signing()
      case 'sheets':
        return sheets(entry)
      case 'badges':
        return stack
          .tell({ communes: null, printer, format, startAt: 0 })
          .then((answer) => (answer.ok ? null : answer.failure))
    }
  }
}
