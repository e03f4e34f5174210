import type { Page } from 'playwright'

/** Presses keys as hands do: faster, they would be a scanner's (renderer/src/scan/burst.ts). */
export async function pressKeys(window: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await window.keyboard.press(name)
    await window.waitForTimeout(120)
  }
}
