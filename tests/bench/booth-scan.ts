import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { ownCertificate } from '../../electron/web/certificate.ts'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import type { Result } from '../../shared/failure.ts'
import { vi } from '../../shared/words/vi.ts'
import { filmSwitches } from '../support/film.ts'
import { openOffice, openPhone, startBrowser, startServingHost } from '../support/serving-host.ts'
import type { BareRead } from './booth-scan-page/main.ts'
import { type CardTimes, firstBadge, watchCard } from './booth-scan-probe.ts'
import { openEcho } from './echo.ts'
import { median, report } from './report.ts'

/** Odd, so that in two rounds of the film each side, every other badge, sees each badge once. */
const badges = 11
const warmUp = 1
const seconds = { hall: 2, badge: 1 }
/** In ms: the film's next badge is never this far. */
const longest = 30_000
const root = process.cwd()
const pageFolder = join(root, 'out/bench/booth-scan-page')

type Host = Awaited<ReturnType<typeof startServingHost>>
type Fair = { cardPath: string; codes: string[]; names: string[] }

/**
 * `booth-scan`: from a badge's first frame on the phone's screen to its card with the visitor's name painted, on the booth's
 * page in a real browser, against the real host over HTTPS. The reference, in the same browser and turn about with ours: the
 * bare library in a worker, given such a frame at once, and one round trip to a bare echo over the same kind of TLS.
 */
export async function benchBoothScan(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests/bench/booth-scan-page'),
    worker: { format: 'es' },
    build: { outDir: pageFolder, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-scan-'))
  const echo = await openEcho(await ownCertificate(join(folder, 'certificate.pem'), Date.now()), pageFolder)
  const host = await startServingHost()
  let pocket: Browser | null = null
  try {
    const fair = await prepare(host)
    const scenes = fair.codes.flatMap((code) => [
      { code: null, seconds: seconds.hall },
      { code, seconds: seconds.badge },
    ])
    pocket = await startBrowser(await filmSwitches(folder, scenes))
    const bare = await openPhone(pocket)
    await bare.goto(`https://127.0.0.1:${echo.port}/`)
    await bare.locator('#booth-scan-page').waitFor()
    const phone = await openPhone(pocket)
    await phone.addInitScript(`globalThis.firstBadge = ${firstBadge.toString()}`)
    await pair(phone, host, fair.cardPath)
    tell(await takeTurns(phone, bare, fair))
  } finally {
    await pocket?.close()
    await host.end()
    await echo.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The sample fair with people of our own in it; its office is closed again, so that nothing else is at work. */
async function prepare(host: Host): Promise<Fair> {
  const desk = await startBrowser()
  try {
    const office = await openOffice(desk, host)
    const [card] = await ask(office, 'booth-card.list', {})
    const names = Array.from({ length: badges }, (_, at) => `Nông Thị Mẫu Thứ ${at + 1}`)
    const codes: string[] = []
    for (const fullName of names) {
      const { attendee } = await ask(office, 'attendee.register', {
        id: randomUUID(),
        person: { ...onlyNamed(fullName), birthDate: '1998-03-02', sex: 'female', communeCode: '06040' },
        consents: (['register-and-match', 'share-with-employers'] as const).map((purpose) => ({
          purpose,
          given: true,
          method: 'spoken',
        })),
        knownAs: null,
      })
      codes.push(attendee.badge?.code ?? '')
    }
    return { cardPath: card?.path ?? '', codes, names }
  } finally {
    await desk.close()
  }
}

async function ask<Name extends ProcedureName>(page: Page, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const answer = (await page.evaluate(
    async ([procedure, body]) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`/api/${procedure}`, { method: 'POST', headers, body })
      return (await response.json()) as unknown
    },
    [name, JSON.stringify(input)] as const,
  )) as Result<OutputOf<Name>>
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.code}`)
  return answer.value
}

async function pair(phone: Page, host: Host, cardPath: string): Promise<void> {
  await phone.goto(`${host.address.replace(/\/$/u, '')}${cardPath}`)
  await phone.getByLabel(vi.booth.phone.name).fill('Chị Hoa')
  await phone.getByRole('button', { name: vi.booth.phone.begin }).tap()
  await phone.getByRole('navigation').waitFor()
}

/** One badge for ours, the next for the bare page; neither works while the other is measured. */
async function takeTurns(phone: Page, bare: Page, { codes, names }: Fair) {
  const times: { ours: CardTimes[]; bare: number[] } = { ours: [], bare: [] }
  for (let turn = 0; turn < badges + warmUp; turn += 1) {
    const card = await soon(phone.evaluate(watchCard))
    if (card !== null && !names.includes(card.name)) throw new Error(`the card says ${card.name}`)
    const { text, took } = await soon(
      bare.evaluate(() => (globalThis as unknown as { measureBare: () => Promise<BareRead> }).measureBare()),
    )
    if (text === null || !codes.includes(text)) throw new Error('the bare library did not read a badge')
    if (turn >= warmUp) {
      if (card !== null) times.ours.push(card)
      times.bare.push(took)
    }
    // The badge goes first: the phone's camera opens again as soon as its visitor does.
    await later(seconds.badge * 1000 + 200)
    await phone.getByRole('button', { name: vi.booth.skip }).tap({ timeout: longest })
  }
  return times
}

/** A page that never answers ends the run and not the day. */
async function soon<Value>(answer: Promise<Value>): Promise<Value> {
  const tooLate = new AbortController()
  const silence = later(longest, null, { signal: tooLate.signal }).then(() => {
    throw new Error('no badge was seen')
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    silence.catch(() => undefined)
    tooLate.abort()
  }
}

function tell({ ours, bare }: { ours: readonly CardTimes[]; bare: readonly number[] }): void {
  if (ours.length < 10) throw new Error(`only ${ours.length} badges were timed`)
  const part = (work: (times: CardTimes) => number) => median(ours.map(work)).toFixed(0)
  report({
    name: 'booth-scan',
    ours: median(ours.map(({ shownAt, paintedAt }) => paintedAt - shownAt)),
    reference: median(bare),
    unit: 'ms',
    note:
      `median of ${ours.length} badges held before the camera, reference of ${bare.length}; medians of the parts: ` +
      `${part(({ shownAt, askedAt }) => askedAt - shownAt)} ms until it is read and asked for, ` +
      `${part(({ askedAt, answeredAt }) => answeredAt - askedAt)} until the host has answered, ` +
      `${part(({ answeredAt, paintedAt }) => paintedAt - answeredAt)} until the name is painted`,
  })
}
