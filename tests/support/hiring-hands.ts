import type { Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { Hands } from './desk-keys.ts'
import { pressKeys } from './hands.ts'

/** What a recruiter at the table dictates: title, number wanted, wage, place. */
export type Dictated = { title: string; wanted: string; wage: string; place: string }

/**
 * Adds an employer with its vacancies by the keyboard alone, from whatever room is open; answers the keys pressed beside the
 * letters and digits of what was dictated.
 */
export async function addByKeyboard(
  window: Page,
  employer: { name: string; booth: string },
  vacancies: readonly Dictated[],
): Promise<string[]> {
  const hands = new Hands(window)
  await hands.press('F5')
  await hands.press('Alt+KeyN')
  await cursorIn(window, vi.office.employers.name)
  await hands.type(employer.name)
  await hands.press('Tab')
  await hands.type(employer.booth)
  await hands.press('Enter')
  for (const { title, wanted, wage, place } of vacancies) {
    await emptyTitle(window)
    await hands.type(title)
    await hands.press('Tab')
    await hands.type(wanted)
    await hands.press('Tab')
    await hands.type(wage)
    await hands.press('Tab')
    await hands.type(place)
    await hands.press('Enter')
  }
  await emptyTitle(window)
  return hands.keys
}

/** The cursor has arrived in a field by itself. */
async function cursorIn(window: Page, label: string): Promise<void> {
  const field = window.getByLabel(label, { exact: true })
  await field.waitFor()
  await window.waitForFunction((element) => document.activeElement === element, await field.elementHandle())
}

async function emptyTitle(window: Page): Promise<void> {
  await window.waitForFunction(() => {
    const field = document.activeElement
    return field instanceof HTMLInputElement && field.name === 'title' && field.value === ''
  })
}

/** Types into a list and takes what it finds first. */
export async function chooseByTyping(window: Page, label: string, letters: string, option: string): Promise<void> {
  // As hands do: filled in the moment the list opens, the list forgets which entry is under the cursor.
  await window.getByRole('combobox', { name: label }).fill('')
  await window.getByRole('combobox', { name: label }).pressSequentially(letters, { delay: 70 })
  // The first found is under the cursor once the list has heard of the letters.
  await window.locator('[role="option"][data-combobox-selected]').filter({ hasText: option }).waitFor()
  await pressKeys(window, ['Enter'])
}
