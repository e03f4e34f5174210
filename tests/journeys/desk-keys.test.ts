import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { keysForNewPerson, keysForPaperlessPerson, keysForReturningPerson, returning } from '../support/desk-keys.ts'
import { deskWithEarlierFair } from '../support/earlier-fair.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  await deskWithEarlierFair(folder.path, [returning])
  ;({ desk, window } = await startDesk(folder.path))
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

/** What the house knows of everybody present, as a desk reads it. */
function present() {
  return ask(window, 'attendee.latest', { limit: 10 })
}

/** The badge of whoever came last is in the print queue, whatever the printer makes of it. */
async function expectQueued(badges: number): Promise<void> {
  await expect.poll(async () => (await ask(window, 'print-job.list', { scope: 'all', limit: 100 })).length).toBe(badges)
}

test('a new person with a card costs the phone’s digits, a key for each consent, and Enter', async () => {
  expect(await keysForNewPerson(window)).toBe(0)
  expect(await present()).toMatchObject([{ fullName: 'Hoàng Văn Mới', phone: '0912345611', communeCode: '06091' }])
  await expectQueued(1)
})

test('somebody who came before, and whose consent stands, costs one key', async () => {
  expect(await keysForReturningPerson(window)).toBe(1)
  expect((await present())[0]).toMatchObject({ fullName: 'Nông Thị Trở Lại', phone: '0912345612', village: 'Nà Thử' })
  await expectQueued(2)
})

test('somebody without papers costs at most eight keys beyond what is written down', async () => {
  expect(await keysForPaperlessPerson(window)).toBeLessThanOrEqual(8)
  expect((await present())[0]).toMatchObject({
    fullName: 'Vi Thị Cao Tuổi',
    birthDate: '1952',
    sex: 'female',
    communeCode: '06040',
    village: 'Bản Chu',
    phone: '0987654321',
  })
  await expectQueued(3)
})
