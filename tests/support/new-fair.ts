import type { Page } from 'playwright'
import { ask } from './ask.ts'

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
