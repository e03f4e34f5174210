import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { landing } from '../../shared/words/vi/landing.ts'
import { ask } from './ask.ts'
import { newFolder, startDesk } from './electron.ts'
import { openNetwork, type Network } from './network.ts'
import { type RecruiterPhone, startPhone } from './recruiter-phone.ts'
import { visit } from './serving-host.ts'
import { allConsents, somebody } from './station.ts'

/** A desk at the sample fair with its door open to a network of the test's own. */
export type NetworkedDesk = {
  network: Network
  desk: ElectronApplication
  window: Page
  /** The folder of the desk's data, and the key file in it. */
  data: string
  /** `http://10.201.7.1:8643` */
  link: string
  /** Booth cards, by the order of the employers. */
  cards: readonly { employerId: string; employerName: string; path: string }[]
  end(): Promise<void>
}

export async function startNetworkedDesk(): Promise<NetworkedDesk> {
  const network = openNetwork()
  const folder = newFolder()
  try {
    const { desk, window } = await startDesk(folder.path)
    await window.getByRole('button', { name: vi.gate.trySample }).click()
    await window.locator('#desk-scan').waitFor()
    await ask(window, 'lan.open', { id: randomUUID() })
    const state = await ask(window, 'lan.choose', { id: randomUUID(), address: network.host, wifi: null })
    const cards = await ask(window, 'booth-card.list', {})
    return {
      network,
      desk,
      window,
      data: folder.path,
      link: state.link ?? '',
      cards: cards.map(({ employerId, employerName, path }) => ({ employerId, employerName, path: path ?? '' })),
      async end() {
        await desk.close().catch(() => undefined)
        network.remove()
        folder.remove()
      },
    }
  } catch (error) {
    network.remove()
    throw error
  }
}

/** Somebody registered at the desk who shares with employers. */
export async function registerAt(window: Page, fullName: string) {
  const { attendee } = await ask(window, 'attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName }),
    consents: allConsents,
    knownAs: null,
  })
  return {
    id: attendee.id,
    badgeId: attendee.badge?.id ?? '',
    code: attendee.badge?.code ?? '',
    number: attendee.badge?.number ?? '',
    fullName,
  }
}

/** A phone with a pocket of its own, in which its browser's profile outlives it. */
export function newPocket(host: NetworkedDesk, name: string) {
  const folder = join(host.data, `pocket-${name}`)
  mkdirSync(folder)
  return {
    start: (switches: readonly string[] = []): Promise<RecruiterPhone> =>
      startPhone(host.network, folder, { switches, seesWarning: true }),
  }
}

/** Opens the card's link as its QR says it: over the page that explains the warning, past the warning, to the booth. */
export async function scanTableCard({ page }: RecruiterPhone, { link }: NetworkedDesk, path: string): Promise<void> {
  await visit(page, link + path)
  const go = page.getByText(landing.go)
  const beyond = page.locator('#details-button').or(page.locator('#root > *').first()).first()
  await go.or(beyond).first().waitFor()
  // A phone that has passed the warning before is taken over by itself, maybe from under the thumb.
  await Promise.race([go.tap().catch(() => undefined), beyond.waitFor()])
  await passWarning(page)
}

/** Past Chromium's warning, by the two places the explanation shows. */
export async function passWarning(page: Page): Promise<void> {
  const advanced = page.locator('#details-button')
  await advanced.or(page.locator('#root > *').first()).first().waitFor()
  if ((await advanced.count()) === 0) return
  await advanced.click()
  await page.locator('#proceed-link').click()
  await page.locator('#root > *').first().waitFor()
}

/** How many entries the phone's outbox holds on its disk. */
export async function heldInPhone(): Promise<number> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error as Error))
    })
  const database = await settled(indexedDB.open('fairdesk-outbox'))
  const [name = ''] = database.objectStoreNames
  return settled(database.transaction(name).objectStore(name).count())
}

/** The interviews as the office reads them, one line each. */
export async function interviewLines(window: Page): Promise<string[]> {
  const all = await ask(window, 'interview.list', { limit: 100 })
  return all.map(({ fullName, outcome, note }) => `${fullName}: ${outcome} ${note}`.trim()).sort()
}

/** Resolves once a page's list of interviews was answered with this name in it. */
export async function listNames(page: Page, fullName: string): Promise<void> {
  await page.waitForResponse(
    async (answer) => answer.url().endsWith('/api/interview.list') && (await answer.text()).includes(fullName),
  )
}
