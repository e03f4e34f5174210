import type { ElectronApplication } from 'playwright'

/**
 * The page on which papers are drawn stands still, as on a laptop short of memory, while `during` runs: so that what is to be
 * seen while a paper is drawn is there as long as it is looked at. Something must have been drawn not long before.
 */
export async function whileDrawingIsHeld(desk: ElectronApplication, during: () => Promise<void>): Promise<void> {
  const drawing = await drawingProcess(desk)
  process.kill(drawing, 'SIGSTOP')
  try {
    await during()
  } finally {
    process.kill(drawing, 'SIGCONT')
  }
}

async function drawingProcess(desk: ElectronApplication): Promise<number> {
  const pages = await desk.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((page) => ({
      seen: page.isVisible(),
      process: page.webContents.getOSProcessId(),
    })),
  )
  const hidden = pages.find(({ seen }) => !seen)
  if (hidden === undefined) throw new Error('there is no page that papers are drawn on: nothing was drawn yet')
  if (pages.some((page) => page.seen && page.process === hidden.process))
    throw new Error('papers are drawn by the process of the window that is seen: it cannot be held alone')
  return hidden.process
}
