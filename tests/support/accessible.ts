import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, by axe, on the screen as it stands; fails with what to mend and where. */
export async function expectAccessible(window: Page): Promise<void> {
  // Given as text it goes through the debugger, which the content security policy has no say in.
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(axe)
  const faults = await window.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: Checker }
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    const faulty: string[] = []
    for (const { id, nodes } of violations) {
      for (const { html, failureSummary, target } of nodes)
        if (id !== 'target-size' || (await isSmall(target[0]))) faulty.push(`${id}: ${html} ${failureSummary}`)
    }
    return faulty

    /** Half under a bar that stays in sight, a target is whole as soon as somebody scrolls to it. */
    async function isSmall(selector: string | undefined): Promise<boolean> {
      const element = selector === undefined ? null : document.querySelector(selector)
      if (element === null) return true
      const page = document.querySelector('main')
      const before = page?.scrollTop ?? 0
      element.scrollIntoView({ block: 'center' })
      const again = await checker.run(document, { runOnly: { type: 'rule', values: ['target-size'] } })
      page?.scrollTo({ top: before, behavior: 'instant' })
      return again.violations.some(({ nodes }) => nodes.some(({ target }) => target[0] === selector))
    }
  })
  expect(faults).toEqual([])
}

type Violation = { id: string; nodes: { html: string; failureSummary: string; target: string[] }[] }
type Checker = {
  run(
    context: Document,
    options: { runOnly: string[] | { type: 'rule'; values: string[] } },
  ): Promise<{
    violations: Violation[]
  }>
}
