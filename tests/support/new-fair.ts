import type { Page } from 'playwright'

/** Sets up a fair through the window's own door, for journeys about something else than setting up. */
export async function setUpFair(window: Page): Promise<void> {
  await ask(window, 'vault.status', {})
  await ask(window, 'fair.found', {
    id: crypto.randomUUID(),
    center: { name: 'Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn', provinceCode: '20' },
    name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
    heldOn: '2026-11-24',
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    letter: 'A',
  })
  await window.locator('#desk-scan').waitFor()
}

/** Asks the house as the window does; a refusal fails the test. */
export async function ask(window: Page, procedure: string, input: unknown): Promise<unknown> {
  const answer = (await window.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return (await response.json()) as unknown
    },
    [procedure, input] as const,
  )) as { ok: boolean; value?: unknown; failure?: unknown }
  if (!answer.ok) throw new Error(`${procedure}: ${JSON.stringify(answer.failure)}`)
  return answer.value
}
