import type { KitPaper } from '../../../../shared/contract/kit.ts'
import { useMadeFile } from '../../parts/made-file/use-made-file.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useTell } from '../../talk/use-tell.ts'

/** The kit as one file (electron/core/kit/save-kit.ts). */
export function useKitFile() {
  const file = useMadeFile('kit.pdf')
  const begin = useTell('kit.save')
  const format = usePreferences((preferences) => preferences.format)
  return {
    ...file,
    isBeginning: begin.busy,
    failure: begin.failure,
    async save(papers: KitPaper[], total: number): Promise<void> {
      const answer = await begin.tell({ papers, format, total })
      if (answer.ok) file.wait(answer.value.workId)
    },
  }
}
