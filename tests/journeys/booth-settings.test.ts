import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { v7 } from 'uuid'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.boothSettings
let sample: Awaited<ReturnType<typeof startSampleDesk>>
let window: Page

beforeAll(async () => {
  sample = await startSampleDesk()
  window = sample.window
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
}, 120_000)
afterAll(() => sample.end())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

test('the organizer says what booths see and write, by the keyboard alone', async () => {
  await pressKeys(window, ['F5'])
  await window.getByRole('link', { name: vi.officeParts.booths }).waitFor()
  // The list of employers takes the cursor when it comes.
  await window.locator('input:focus').waitFor()
  await pressKeys(window, ['Control+Digit3'])
  await window.getByLabel(words.field.phone).focus()
  await pressKeys(window, ['Space'])
  await window.getByLabel(words.rating).focus()
  await pressKeys(window, ['Space'])
  await window.getByLabel(words.tags).focus()
  await window.keyboard.type('Uu tien', { delay: 70 })
  await pressKeys(window, ['Enter'])
  await window.keyboard.type('Goi lai', { delay: 70 })
  await window.getByLabel(words.handbooks).fill('Sổ tay đi làm việc ở nước ngoài theo hợp đồng')
  await lookFromAllSides(window, 'booth settings')
  await pressKeys(window, ['Control+KeyS'])
  await window.getByText(words.saved).waitFor()
  const settings = await ask(window, 'booth-settings.read', {})
  expect(settings).toMatchObject({ rating: true, tags: ['Uu tien', 'Goi lai'], show: { phone: false, commune: true } })
})

test('a tag too long is said where it stands, and nothing typed is lost', async () => {
  await window.getByLabel(words.tags).fill('a'.repeat(61))
  await window.getByText(words.tagsWrong).waitFor()
  await pressKeys(window, ['Control+KeyS'])
  expect((await ask(window, 'booth-settings.read', {})).tags).toEqual(['Uu tien', 'Goi lai'])
  await lookFromAllSides(window, 'booth settings wrong')
})

test('whoever is called to a booth stands on the desk in a quiet line, until they are taken off', async () => {
  const { id: employerId } = await ask(window, 'employer.save', { id: v7(), name: 'Công ty May', booth: '5' })
  const person = { id: v7(), person: onlyNamed('Nông Thị Mẫu'), consents: [], knownAs: null }
  const { attendee } = await ask(window, 'attendee.register', person)
  await ask(window, 'booth.sit', { employerId })
  const badgeText = attendee.badge?.code ?? ''
  const { id: waitingId } = await ask(window, 'waiting.join', { id: v7(), badgeText, joinedAt: Date.now() })
  await ask(window, 'waiting.call', { id: v7(), waitingId })
  await ask(window, 'booth.sit', { employerId: null })
  await pressKeys(window, ['F2'])
  const line = vi.called.line(attendee.badge?.number ?? '', 'Nông Thị Mẫu', vi.called.booth('5'))
  await window.getByText(line).waitFor()
  await lookFromAllSides(window, 'desk called')
  await ask(window, 'waiting.leave', { id: v7(), waitingId })
  await window.getByText(line).waitFor({ state: 'detached' })
})
