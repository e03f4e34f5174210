import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { shoot } from './screenshot.ts'

const smallest = { width: 360, height: 740 }
const sizes = [smallest, { width: 412, height: 915 }]

/** A page on a small phone and a big one, light and dark: nothing to push sideways, each once judged by axe, all shot for a person to judge. */
export async function lookOnPhones(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      if ((colorScheme === 'light') === (size === smallest)) await expectAccessible(page)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, `${name}: broader than a phone of ${size.width}`).toBeLessThanOrEqual(0)
      await shoot(page, `phone ${name} ${size.width} ${colorScheme}`)
    }
  }
  if (before !== null) await page.setViewportSize(before)
}
