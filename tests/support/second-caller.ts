import type { Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { ask } from './ask.ts'
import { pressKeys } from './hands.ts'
import { lookFromAllSides } from './looks.ts'
import { openOtherLaptop } from './other-laptop.ts'
import { shoot } from './screenshot.ts'
import { startBrowser, visit } from './serving-host.ts'

const { held, queue } = vi.followUp

/** A laptop joins the calling while `window` calls the first who is due: it is given the second, and takes the first over in the end. */
export async function callBeside(window: Page): Promise<void> {
  const { due } = await ask(window, 'follow-up.due', {})
  const [first = '', second = ''] = due.map(({ fullName }) => fullName)
  const browser = await startBrowser()
  try {
    const { page, home } = await openOtherLaptop(window, browser)
    const calling = (at: Page, name: string) => at.getByRole('heading', { name, level: 2 }).waitFor()
    await calling(window, first)
    await visit(page, `${home}/reports/follow-up`)
    await calling(page, second)
    const line = page.getByRole('list', { name: queue }).getByRole('button', { name: first })
    await line.getByText(held.person(vi.devices.givenName.host)).waitFor()
    const atLaptop = held.person(vi.devices.givenName.desk(1))
    await window.getByRole('list', { name: queue }).getByText(atLaptop).waitFor()
    await shoot(window, 'follow-up held list')
    await line.focus()
    // Whoever holds Enter down leaves them.
    await pressKeys(page, ['Enter', 'Enter'])
    await calling(page, second)
    await pressKeys(page, ['Enter'])
    await page.getByRole('button', { name: held.open }).waitFor()
    await lookFromAllSides(page, 'follow-up held ask')
    await pressKeys(page, ['Shift+Tab', 'Enter'])
    await calling(page, first)
    const notice = window.getByRole('status').getByText(atLaptop)
    await notice.waitFor()
    await lookFromAllSides(window, 'follow-up held elsewhere')
    await calling(window, first)
    await page.close()
    await notice.waitFor({ state: 'detached' })
  } finally {
    await browser.close()
  }
}
