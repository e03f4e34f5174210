import type { Page } from 'playwright'
import { expect } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from './accessible.ts'
import { shoot } from './screenshot.ts'

const smallest = { width: 1366, height: 768 }
const sizes = [{ width: 1920, height: 1080 }, smallest]

/**
 * The screen as it stands on an old laptop and a big one, dark and light, shot for a person to judge; axe judges each size
 * and each theme once, since it takes longer than all the rest.
 */
export async function lookFromAllSides(window: Page, name: string): Promise<void> {
  // A browser that was killed may have come back with the look before the last.
  const toLight = window.getByRole('button', { name: vi.frame.toLight })
  if ((await toLight.count()) > 0) await toLight.evaluate((element: HTMLElement) => element.click())
  // What stands before the desk has no button for it and follows the machine.
  const isBefore = (await window.getByRole('button', { name: vi.frame.toDark }).count()) === 0
  for (const size of sizes) {
    await window.setViewportSize(size)
    expect(await cutSheets(window), `${name}: a sheet broader than it shows at ${size.width}`).toBe(0)
    for (const [theme, button] of [
      ['dark', vi.frame.toDark],
      ['light', vi.frame.toLight],
    ] as const) {
      // Pressed without the mouse going there, so that the cursor stays where it is.
      if (isBefore) await window.emulateMedia({ colorScheme: theme })
      else await window.getByRole('button', { name: button }).evaluate((element: HTMLElement) => element.click())
      if ((theme === 'light') === (size === smallest)) await expectAccessible(window)
      await shoot(window, `${name} ${size.width} ${theme}`)
    }
  }
  if (isBefore) await window.emulateMedia({ colorScheme: null })
}

/** How many sheets over the page hide part of themselves at the side. */
function cutSheets(window: Page): Promise<number> {
  return window
    .locator('dialog')
    .evaluateAll((sheets) => sheets.filter((sheet) => sheet.scrollWidth > sheet.clientWidth).length)
}
