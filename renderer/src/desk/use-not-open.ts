import { useState } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useKeptHere } from '../session/kept-here.ts'

/** A registration that waits for an answer: the fair is still a draft. */
export type NotOpen = { fairId: string; goOn: () => void; leave: () => void }

/** Asks before the first registration at a fair that is not open; whoever goes on is asked no more while the window lives. */
export function useNotOpen(fair: Fair, save: (printToo: boolean) => Promise<void>) {
  const [printToo, ask] = useState<boolean | null>(null)
  const [, toldSo, wasTold] = useKeptHere('desk-not-open', false)

  function goOn(): void {
    toldSo(true)
    ask(null)
    void save(printToo === true)
  }

  return {
    save: async (print: boolean): Promise<void> => {
      if (fair.status !== 'draft' || wasTold() || !(await canAsk())) return save(print)
      ask(print)
    },
    notOpen: printToo === null ? null : { fairId: fair.id, goOn, leave: () => ask(null) },
  }
}

/** A thin desk whose host is away cannot fetch the question, and registers without it. */
function canAsk(): Promise<boolean> {
  return import('./NotOpen.tsx').then(
    () => true,
    () => false,
  )
}
