import { createServer, type Server } from 'node:net'
import type { Page } from 'playwright'
import type { LanState } from '../../shared/contract/lan.ts'

/** Another program has that port. */
export async function takePort(port: number): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '0.0.0.0', resolve))
  return server
}

/** From now on the page hears this of the network: another address needs another network. */
export async function answerLanWith(page: Page, fields: Partial<LanState>): Promise<void> {
  await page.evaluate((changed) => {
    const reach = globalThis.fetch.bind(globalThis)
    globalThis.fetch = async (input, init) => {
      const answer = await reach(input, init)
      if (input !== '/api/lan.read') return answer
      const body = (await answer.json()) as { value: object }
      return new Response(JSON.stringify({ ok: true, value: { ...body.value, ...changed } }))
    }
  }, fields)
}
