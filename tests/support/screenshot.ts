import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'

const folder = join(import.meta.dirname, '../../out/screenshots')

const told: string[] = []

/** What stood on the screens of tests that failed since the last call: where only the report is left, no picture is. */
export function takeTold(): string[] {
  return told.splice(0)
}

/** A picture of the window for a person to look at, in out/screenshots; named `failed …`, its words are kept too (`takeTold`). */
export async function shoot(window: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (name.startsWith('failed ')) told.push(await wordsOn(window))
  await window.screenshot({ path: join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}.png`) })
}

async function wordsOn(window: Page): Promise<string> {
  const words = await window
    .locator('body')
    .innerText({ timeout: 2_000 })
    .catch((error: Error) => error.message)
  return `${window.url()} showed: ${words.replaceAll(/\s+/gu, ' ').slice(0, 1_000)}`
}
