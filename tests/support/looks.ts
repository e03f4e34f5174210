import type { Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from './accessible.ts'
import { shoot } from './screenshot.ts'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
]

/** The screen as it stands on an old laptop and a big one, dark and light: judged by axe, and shot for a person to judge. */
export async function lookFromAllSides(window: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await window.setViewportSize(size)
    for (const [theme, button] of [
      ['dark', vi.frame.toDark],
      ['light', vi.frame.toLight],
    ] as const) {
      // Pressed without the mouse going there, so that the cursor stays where it is.
      await window.getByRole('button', { name: button }).evaluate((element: HTMLElement) => element.click())
      await expectAccessible(window)
      await shoot(window, `${name} ${size.width} ${theme}`)
    }
  }
}
