import { useAsk } from '../talk/use-ask.ts'
import { useWatch } from '../talk/use-watch.ts'

/** More open jobs than a hall can have; the history is longer, and its newest part is what anybody looks for. */
const mostOpen = 1000

/** What this room always shows: the open jobs, the queue in one look, and this machine's printers, watched on. */
export function usePrinting() {
  const open = useAsk('print-job.list', { scope: 'open', limit: mostOpen })
  const queue = useAsk('print-queue.read', {})
  const printers = useAsk('printer.list', {})
  useWatch(queue.again)
  return {
    /** Undefined until the first answer. */
    open: open.value,
    queue: queue.value,
    printers: printers.value,
    failure: queue.failure ?? open.failure ?? printers.failure,
  }
}
