import { useTell } from '../talk/use-tell.ts'
import { Working } from './Working.tsx'

/** A file that was being taken over when the page was left: how far that is. Its result takes this place (`afterTaking`). */
export function Taking({ handle }: { handle: string }) {
  const forgetting = useTell('import.forget')
  return <Working handle={handle} onCancel={() => void forgetting.tell({ handle })} />
}
