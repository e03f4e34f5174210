import type { ElectronApplication, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { newFolder, startDesk } from '../support/electron.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  await window.getByText(vi.gate.welcome).waitFor()
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})

test('the window is a web page and nothing more: no Node, no opener, no way out to another address', async () => {
  const seen = await window.evaluate(() => ({
    node: typeof (globalThis as { process?: unknown }).process,
    require: typeof (globalThis as { require?: unknown }).require,
    opened: globalThis.open('https://example.vn/') === null,
  }))
  expect(seen).toEqual({ node: 'undefined', require: 'undefined', opened: true })
  await window.evaluate(() => globalThis.location.assign('https://example.vn/'))
  await window.waitForTimeout(500)
  expect(window.url()).toBe('app://fair/')
  expect(await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the content security policy stops inline scripts and whatever is not ours', async () => {
  const stopped = await window.evaluate(async () => {
    const refused: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'globalThis.ranInline = true'
    document.body.append(script)
    await fetch('https://example.vn/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { refused: refused.toSorted(), ran: (globalThis as { ranInline?: boolean }).ranInline ?? false }
  })
  expect(stopped).toEqual({ refused: ['connect-src', 'script-src-elem'], ran: false })
})
