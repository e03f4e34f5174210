import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

/** A badge as it comes out of the printer, as a picture (the file's name): for a camera to be held before. */
export async function badgePicture(window: Page, badgeId: string, folder: string): Promise<string> {
  const bytes = await window.evaluate(async (path) => {
    const response = await fetch(path)
    return [...new Uint8Array(await response.arrayBuffer())]
  }, `/export/badges.pdf?ids=${badgeId}&format=card-90x55`)
  const file = join(folder, `badge-${badgeId}`)
  writeFileSync(`${file}.pdf`, Uint8Array.from(bytes))
  execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '220', `${file}.pdf`, file])
  return `${file}.png`
}
