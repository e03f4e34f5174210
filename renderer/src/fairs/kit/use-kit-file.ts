import { useEffect } from 'react'
import type { KitPaper } from '../../../../shared/contract/kit.ts'
import type { Work } from '../../../../shared/contract/works.ts'
import { download } from '../../parts/download.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'

/** What a work of this kind is of (electron/core/kit/save-kit.ts). */
const kind = 'kit.pdf'

/** The kit as one file: begun here, watched, saved as soon as it is there, also where another room was looked at meanwhile. */
export function useKitFile() {
  const { value: works = [] } = useAsk('work.list', {})
  const begin = useTell('kit.save')
  const { tell: cancel } = useTell('work.cancel')
  const [awaited, wait] = useKeptHere<string | null>('kit-file', null)
  const format = usePreferences((preferences) => preferences.format)
  const work = works.find(({ of }) => of === kind)
  const isUnderWay = work?.state === 'waiting' || work?.state === 'running'

  useEffect(() => {
    if (work === undefined || work.id !== awaited || isUnderWay) return
    wait(null)
    if (work.file !== null) fetchFile(work)
  }, [work, awaited, isUnderWay, wait])

  return {
    work,
    isUnderWay,
    isBeginning: begin.busy,
    failure: begin.failure,
    async save(papers: KitPaper[], total: number): Promise<void> {
      const answer = await begin.tell({ papers, format, total })
      if (answer.ok) wait(answer.value.workId)
    },
    stop: () => {
      if (work !== undefined && isUnderWay) void cancel({ workId: work.id })
    },
    fetch: () => {
      if (work !== undefined) fetchFile(work)
    },
  }
}

export type KitFile = ReturnType<typeof useKitFile>

function fetchFile({ id }: Work): void {
  download(`/export/work?id=${id}`)
}
