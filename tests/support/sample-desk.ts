import type { ElectronApplication, Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { newFolder, startDesk } from './electron.ts'

/** A desk at the sample fair, open and waiting for the first card; `end` closes it and takes its data away. */
export async function startSampleDesk(): Promise<{ desk: ElectronApplication; window: Page; end(): Promise<void> }> {
  const folder = newFolder()
  const { desk, window } = await startDesk(folder.path)
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.locator('#desk-scan').waitFor()
  return {
    desk,
    window,
    async end() {
      await desk.close()
      folder.remove()
    },
  }
}
