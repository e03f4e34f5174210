import { useEffect } from 'react'
import type { Work } from '../../../../shared/contract/works.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { download } from '../download.ts'
import { isUnderWay } from './WorkProgress.tsx'

export type MadeFile = ReturnType<typeof useMadeFile>

/**
 * The newest file of a kind (`of` of its work, e.g. `kit.pdf`): watched, and saved as soon as it is there, also where another
 * room was looked at meanwhile.
 */
export function useMadeFile(of: string) {
  const { value: works = [] } = useAsk('work.list', {})
  const { tell: cancel } = useTell('work.cancel')
  const [awaited, wait] = useKeptHere<string | null>(`file-${of}`, null)
  const work = works.find((one) => one.of === of)
  const isMaking = isUnderWay(work)

  useEffect(() => {
    if (work === undefined || work.id !== awaited || isMaking) return
    wait(null)
    if (work.file !== null) fetchFile(work)
  }, [work, awaited, isMaking, wait])

  return {
    work,
    isUnderWay: isMaking,
    /** A work that was begun here just now. */
    wait,
    stop: () => {
      if (work !== undefined && isMaking) void cancel({ workId: work.id })
    },
    fetch: () => {
      if (work !== undefined) fetchFile(work)
    },
  }
}

function fetchFile({ id }: Work): void {
  download(`/export/work?id=${id}`)
}
