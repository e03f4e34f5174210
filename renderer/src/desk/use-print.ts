import { useRef, useState } from 'react'
import type { PrintJob } from '../../../shared/contract/printing.ts'
import { usePreferences } from '../session/preferences.ts'
import { freshId } from '../talk/ids.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import type { PrintState } from './print-words.ts'

type Asked = { badgeId: string; reprint: boolean }

/**
 * Puts one badge into the queue of this machine's printer, in the format chosen under the printing room, and follows
 * what becomes of it. The house answers at once, whatever the printer does; the clerk goes on meanwhile.
 */
export function usePrint() {
  const { printer, format } = usePreferences()
  const { tell } = useTell('badge.print')
  const retry = useTell('print-job.retry')
  const [state, setState] = useState<PrintState>({ kind: 'idle' })
  const [badgeId, setBadgeId] = useState<string | null>(null)
  const latest = useRef(0)
  const asked = useRef<string | null>(null)
  const ids = useIds()
  const jobId = state.kind === 'job' ? state.jobId : ''
  const job = useJob(jobId)

  async function order(wish: Asked): Promise<void> {
    const mine = ++latest.current
    const id = ids.of(wish)
    asked.current = wish.badgeId
    setState({ kind: 'sending' })
    setBadgeId(wish.badgeId)
    const answer = await tell({ id, badgeIds: [wish.badgeId], printer, format, reprint: wish.reprint })
    if (answer.ok || (answer.failure.code !== 'host-away' && answer.failure.code !== 'internal')) ids.forget()
    // The next person may stand here already; the queue shows the former one.
    if (latest.current !== mine) return
    if (!answer.ok) setState({ kind: 'failed', failure: answer.failure })
    else if (answer.value.queued === 0) setState({ kind: 'already' })
    else setState({ kind: 'job', jobId: id, ...answer.value, job: null })
  }

  async function tryAgain(failedJob: string): Promise<void> {
    const mine = ++latest.current
    const answer = await retry.tell({ jobIds: [failedJob] })
    if (!answer.ok && latest.current === mine) setState({ kind: 'failed', failure: answer.failure })
  }

  function forget(): void {
    latest.current++
    asked.current = null
    setState({ kind: 'idle' })
    setBadgeId(null)
  }

  return {
    state: state.kind === 'job' ? { ...state, ...job } : state,
    /** The badge the state speaks of; null before the first print. */
    badgeId,
    /** By itself, once a person: what was printed or waits already is not printed again. */
    print: (badgeId: string) => order({ badgeId, reprint: false }),
    /** On purpose; a job of this badge that has failed is tried again. */
    async reprint(again: string): Promise<void> {
      if (again === badgeId && job.job?.status === 'failed') await tryAgain(job.job.id)
      else await order({ badgeId: again, reprint: true })
    },
    forget,
    /** The same, unless another badge was asked for meanwhile. */
    forgetOf(badgeId: string): void {
      if (asked.current === badgeId) forget()
    },
  }
}

export type Printing = ReturnType<typeof usePrint>

/** A job as it is now and, while the system has it, how its printer stands: what it has taken it may still keep to itself. */
function useJob(jobId: string): Partial<Pick<PrintState & { kind: 'job' }, 'standing'>> & { job: PrintJob | null } {
  const { value: job = null } = useAsk('print-job.read', { jobId }, { when: jobId !== '' })
  const { value: queue } = useAsk('print-queue.read', {}, { when: job?.status === 'sent' })
  const standing = queue?.printers.find(({ name }) => name === job?.printer)?.standing
  return { job, ...(job?.status === 'sent' && standing !== undefined ? { standing } : {}) }
}

/** [Note: repeated commands] An order of which nobody knows whether it arrived keeps its id when it is given again. */
function useIds() {
  const unanswered = useRef<(Asked & { id: string }) | null>(null)
  return {
    of({ badgeId, reprint }: Asked): string {
      const former = unanswered.current
      if (former !== null && former.badgeId === badgeId && former.reprint === reprint) return former.id
      const id = freshId()
      unanswered.current = { badgeId, reprint, id }
      return id
    },
    forget(): void {
      unanswered.current = null
    },
  }
}
