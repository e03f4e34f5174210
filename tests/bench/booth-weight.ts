import type { CDPSession } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { openOffice, openPhone, startBrowser, startServingHost } from '../support/serving-host.ts'
import { report } from './report.ts'

/** Bytes over the wire that a load may take, the camera's reader (wasm) apart. */
const most = 250_000
/** In ms: nothing more came for so long, and what is fetched ahead has come too. */
const quiet = 3_000

type Arrived = { address: string; bytes: number }

/**
 * `booth-weight`: what one load of the booth's page takes over the wire on a phone, from the table card to the booth ready for
 * its first scan, headers and everything fetched ahead included. Behind a certificate warning browsers keep no cache, so that
 * every load counts. There is nothing to measure it against but the limit.
 */
export async function benchBoothWeight(): Promise<void> {
  const host = await startServingHost()
  const desk = await startBrowser()
  const pocket = await startBrowser()
  try {
    const office = await openOffice(desk, host)
    const path = await office.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch('/api/booth-card.list', { method: 'POST', headers, body: '{}' })
      return ((await response.json()) as { value: { path: string }[] }).value[0]?.path ?? ''
    })
    const phone = await openPhone(pocket)
    const wire = await phone.context().newCDPSession(phone)
    const arrived = await weigh(wire)
    await phone.goto(`${host.address.replace(/\/$/u, '')}${path}`)
    await phone.getByLabel(vi.booth.phone.name).fill('Chị Hoa')
    await phone.getByRole('button', { name: vi.booth.phone.begin }).tap()
    await phone.getByRole('navigation').waitFor()
    await untilQuiet(arrived)
    tell(arrived)
  } finally {
    await pocket.close()
    await desk.close()
    await host.end()
  }
}

/** Every answer that arrived whole, with what it took on the wire. */
async function weigh(wire: CDPSession): Promise<Arrived[]> {
  const addresses = new Map<string, string>()
  const arrived: Arrived[] = []
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? ''
    if (address.startsWith('http')) arrived.push({ address, bytes: encodedDataLength })
  })
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  return arrived
}

async function untilQuiet(arrived: readonly Arrived[]): Promise<void> {
  for (let before = -1; before !== arrived.length;) {
    before = arrived.length
    await new Promise((resolve) => setTimeout(resolve, quiet))
  }
}

function tell(arrived: readonly Arrived[]): void {
  const page = arrived.filter(({ address }) => !address.endsWith('.wasm'))
  const bytes = page.reduce((sum, one) => sum + one.bytes, 0)
  const wasm = arrived.filter(({ address }) => address.endsWith('.wasm')).reduce((sum, one) => sum + one.bytes, 0)
  if (page.length < 3) throw new Error('the booth was not loaded')
  const heaviest = page
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, 3)
    .map(({ address, bytes: size }) => `${new URL(address).pathname} ${size}`)
  report({
    name: 'booth-weight',
    ours: bytes,
    reference: most,
    unit: 'bytes',
    limit: 1,
    note: `${page.length} answers over the wire, headers included; beside them ${wasm} bytes of wasm; the heaviest: ${heaviest.join(', ')}; the reference is the limit itself`,
  })
}
