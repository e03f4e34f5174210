import { useState } from 'react'
import { useKeptHere } from '../../session/kept-here.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useMadeFile } from '../../parts/made-file/use-made-file.ts'
import type { PaperOfStacks } from './use-paper.ts'
import type { Holder } from './use-holders.ts'

const nobody: ReadonlySet<string> = new Set()

export type Said = { badges: number; printer: string }

/**
 * The people chosen, over searches and a change of rooms; printing their badges, or saving them as a PDF. Whoever got
 * another badge meanwhile is printed with that one, and whoever has none any more (of `all`) is chosen no longer.
 */
export function useChosen(paper: PaperOfStacks, all: readonly Holder[] | undefined) {
  const [chosen, keep] = useKeptHere('badges-chosen', nobody)
  const [said, setSaid] = useState<Said | null>(null)
  const printing = useTell('badge.print')
  const saving = useTell('badge.save-pdf')
  const file = useMadeFile('badges.pdf')
  const badges = new Map(all?.map(({ id, badgeId }) => [id, badgeId]))
  const badgeIds = [...chosen].flatMap((id) => badges.get(id) ?? [])

  function choose(next: ReadonlySet<string>): void {
    setSaid(null)
    keep(next)
  }

  async function print(): Promise<void> {
    const { printer, format, startAt } = paper
    const answer = await printing.tell({ badgeIds, printer, format, startAt, reprint: true })
    if (!answer.ok) return
    setSaid({ badges: answer.value.queued, printer: answer.value.printer })
    keep(nobody)
    paper.takeWholeSheet()
  }

  async function savePdf(): Promise<void> {
    if (file.isUnderWay) return
    setSaid(null)
    const answer = await saving.tell({ badgeIds, format: paper.format, startAt: paper.startAt })
    if (answer.ok) file.wait(answer.value.workId)
  }

  return {
    count: badgeIds.length,
    has: (id: string) => chosen.has(id),
    toggle: (row: Holder) => {
      const next = new Set(chosen)
      if (!next.delete(row.id)) next.add(row.id)
      choose(next)
    },
    add: (rows: readonly Holder[]) => choose(new Set([...chosen, ...rows.map(({ id }) => id)])),
    clear: () => choose(nobody),
    print,
    savePdf,
    said,
    file,
    busy: printing.busy || saving.busy,
    isPrinting: printing.busy,
    isSaving: saving.busy,
    failure: printing.failure ?? saving.failure,
  }
}
