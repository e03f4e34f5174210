import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

const folder = join(import.meta.dirname, '../../out/screenshots')

/** A picture of the window for a person to look at, in out/screenshots. */
export async function shoot(window: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await window.screenshot({ path: join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`) })
}
