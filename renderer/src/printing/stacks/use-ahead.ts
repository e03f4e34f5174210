import { useState } from 'react'
import { useCommuneName } from '../../parts/places.ts'
import { usePrintingWords } from '../words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { inOrder, sumOf } from './communes-ahead.ts'
import { sheetsNeeded } from './label-grid.ts'
import type { PaperOfStacks } from './use-paper.ts'

type Code = string | null

/** Who is registered ahead, by commune; which communes are chosen (all until one is left out); printing what they lack. */
export function useAhead(paper: PaperOfStacks) {
  const words = usePrintingWords()
  const nameOf = useCommuneName()
  const counted = useAsk('badge.count-ahead', {})
  const printing = useTell('badge.print-ahead')
  const [leftOut, setLeftOut] = useState<ReadonlySet<Code>>(new Set())
  const [said, setSaid] = useState<number | null>(null)

  const communes =
    counted.value === undefined
      ? undefined
      : inOrder(counted.value, (code) => (code === null ? words.stacks.ahead.unknownCommune : nameOf(code)))
  const chosen = (communes ?? []).filter(({ communeCode }) => !leftOut.has(communeCode))
  const { lacking } = sumOf(chosen)

  function leaveOut(codes: ReadonlySet<Code>): void {
    setSaid(null)
    setLeftOut(codes)
  }

  async function print(): Promise<void> {
    const answer = await printing.tell({
      communes: leftOut.size === 0 ? null : chosen.map(({ communeCode }) => communeCode),
      printer: paper.printer,
      format: paper.format,
      startAt: paper.startAt,
    })
    if (!answer.ok) return
    setSaid(answer.value.badges)
    if (answer.value.badges > 0) paper.takeWholeSheet()
  }

  return {
    communes,
    chosen,
    lacking,
    sheets: sheetsNeeded(
      chosen.map((commune) => commune.lacking),
      paper.perSheet,
      paper.startAt,
    ),
    said,
    busy: printing.busy,
    failure: counted.failure ?? printing.failure,
    toggle: (code: Code) => {
      const next = new Set(leftOut)
      if (!next.delete(code)) next.add(code)
      leaveOut(next)
    },
    chooseAll: () => leaveOut(new Set()),
    chooseNone: () => leaveOut(new Set((communes ?? []).map(({ communeCode }) => communeCode))),
    print,
  }
}
