import { Notice } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { printSaid, type PrintState } from './print-words.ts'

/** What the paper is doing: registration never waits for it, and a printer that is silent is said aloud. */
export function PrintOutcome({ state, offerByHand = false }: { state: PrintState; offerByHand?: boolean }) {
  const words = useWords()
  const { tone, title, note, stuck } = printSaid(state, words)
  return (
    <Notice tone={tone} title={title}>
      {note !== '' && <span>{note}</span>}
      {stuck && offerByHand && <span>{words.paper.print.byHandOffer}</span>}
    </Notice>
  )
}
