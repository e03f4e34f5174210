import { Notice } from '../parts/Notice.tsx'
import { useFailureWords, useWords } from '../session/words.ts'
import type { PrintState } from './use-print.ts'

/** What became of the print: registration never fails with it, and a silent printer is said aloud. */
export function PrintOutcome({ state, already }: { state: PrintState; already: boolean }) {
  const words = useWords()
  const sentence = useFailureWords()
  switch (state.kind) {
    case 'idle':
      return <Notice tone="info">{already ? words.desk.latest.alreadyHas : words.desk.latest.savedOnly}</Notice>
    case 'sending':
      return <Notice tone="info">{words.desk.latest.printing}</Notice>
    case 'sent':
      return <Notice tone="good">{words.desk.latest.printed(state.printer)}</Notice>
    case 'failed':
      return (
        <Notice tone="bad" title={words.desk.latest.printFailed}>
          <span>{sentence(state.failure)}</span>
          <span>{words.desk.latest.handWrite}</span>
        </Notice>
      )
  }
}
