import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import type { Failure, Result } from '../../../../shared/failure.ts'
import { sound } from '../../parts/sound.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useTell } from '../../talk/use-tell.ts'
import type { JobAction } from './job-actions.ts'

export type QueueWork = ReturnType<typeof useQueueWork>

/** What a clerk does to jobs of the queue; one failure is shown at a time, that of the last thing done. */
export function useQueueWork() {
  const retry = useTell('print-job.retry')
  const cancel = useTell('print-job.cancel')
  const confirm = useTell('print-job.confirm')
  const handOver = useTell('print-job.hand-over')
  const byHand = useTell('badge.by-hand')
  const reprint = useTell('badge.print')
  const { printer, format } = usePreferences()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [written, setWritten] = useState<OutputOf<'badge.by-hand'> | null>(null)
  const [reprinting, setReprinting] = useState<PrintJob | null>(null)

  function hear<Value>(answer: Result<Value>): Value | null {
    setFailure(answer.ok ? null : answer.failure)
    if (!answer.ok) sound('bad')
    return answer.ok ? answer.value : null
  }

  async function writeByHand({ badgeId }: PrintJob): Promise<void> {
    if (badgeId !== null) setWritten(hear(await byHand.tell({ badgeId })))
  }

  function act(action: JobAction, job: PrintJob): void {
    const jobIds = [job.id]
    if (action === 'retry' || action === 'resume') void retry.tell({ jobIds }).then(hear)
    else if (action === 'confirm') void confirm.tell({ jobIds }).then(hear)
    else if (action === 'cancel') void cancel.tell({ jobIds }).then(hear)
    else if (action === 'by-hand') void writeByHand(job)
    else setReprinting(job)
  }

  async function printAgain({ badgeId }: PrintJob): Promise<void> {
    if (badgeId === null) return
    const answer = hear(await reprint.tell({ badgeIds: [badgeId], printer, format, reprint: true }))
    if (answer !== null) setReprinting(null)
  }

  return {
    act,
    failure,
    busy: retry.busy || cancel.busy || confirm.busy || handOver.busy || byHand.busy || reprint.busy,
    cancelAll: async (jobIds: string[]) => hear(await cancel.tell({ jobIds })),
    handOver: async (jobIds: string[]) => hear(await handOver.tell({ jobIds })),
    /** The number to be written, as long as it is shown. */
    written,
    closeWritten: () => setWritten(null),
    /** The job whose badge is about to be printed again, until the clerk has said yes or no. */
    reprinting,
    printAgain,
    closeReprint: () => setReprinting(null),
  }
}
