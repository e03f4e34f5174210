import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, by axe, on the screen as it stands; fails with what to mend and where. */
export async function expectAccessible(window: Page): Promise<void> {
  // Given as text it goes through the debugger, which the content security policy has no say in.
  await window.evaluate(axe)
  const faults = await window.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: Checker }
    const { violations } = await checker.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    )
  })
  expect(faults).toEqual([])
}

type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }
type Checker = { run(options: { runOnly: string[] }): Promise<{ violations: Violation[] }> }
