import type { Page } from 'playwright'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { scanWithKeyboard } from './scanner.ts'

/** Hands do not type faster than this, in ms between keys; what is faster is a scanner. */
const pace = 70

/** A clerk's hands at the desk: letters and digits of the person are typed, every other key is counted. */
export class Hands {
  readonly window: Page
  keys: string[] = []

  constructor(window: Page) {
    this.window = window
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text, { delay: pace })
  }

  async press(key: string): Promise<void> {
    this.keys.push(key)
    await this.window.keyboard.press(key, { delay: pace })
  }

  /** One key a purpose, read aloud in between. */
  async consents(): Promise<void> {
    for (const digit of ['1', '2', '3', '4']) await this.type(digit)
  }

  /** Until the cursor has arrived where the desk sends it by itself. */
  async cursorAt(id: string): Promise<void> {
    await this.window.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
  }

  /** Until the desk has said that this person is in and under which number, and is ready for the next. */
  async registered(fullName: string): Promise<void> {
    await this.window
      .getByRole('status')
      .filter({ hasText: /A-\d{4}-\d/u })
      .filter({ hasText: fullName })
      .first()
      .waitFor()
    await this.cursorAt('desk-scan')
  }
}

/** The card of somebody who has never come before. */
export const newcomersCard =
  '020090000011|081234511|Hoàng Văn Mới|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'

/** Somebody of the fair before, and the card they show. */
export const returning: Partial<PersonInput> = {
  fullName: 'Nông Thị Trở Lại',
  birthDate: '1988-03-21',
  sex: 'female',
  idNumber: '020188000012',
  phone: '0912345612',
  phoneOwner: 'own',
  communeCode: '06040',
  village: 'Nà Thử',
}
export const returningCard =
  '020188000012|081234512|Nông Thị Trở Lại|21031988|Nữ|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'

/** The keys of a new person with a card, beyond the phone's digits, one key a consent, and Enter. */
export async function keysForNewPerson(window: Page): Promise<number> {
  const hands = new Hands(window)
  await hands.cursorAt('desk-scan')
  await scanWithKeyboard(window, newcomersCard)
  await hands.cursorAt('desk-phone')
  await hands.type('0912345611')
  await hands.cursorAt('desk-consents')
  await hands.consents()
  await hands.press('Enter')
  await hands.registered('Hoàng Văn Mới')
  return hands.keys.length - 1
}

/** The keys of somebody whose consent stands from an earlier fair. */
export async function keysForReturningPerson(window: Page): Promise<number> {
  const hands = new Hands(window)
  await hands.cursorAt('desk-scan')
  await scanWithKeyboard(window, returningCard)
  await hands.cursorAt('desk-consents')
  await hands.press('Enter')
  await hands.registered('Nông Thị Trở Lại')
  return hands.keys.length
}

/** The keys of somebody without any paper, beyond letters and digits and one key a consent. */
export async function keysForPaperlessPerson(window: Page): Promise<number> {
  const hands = new Hands(window)
  await hands.cursorAt('desk-scan')
  await hands.press('Alt+KeyP')
  await hands.cursorAt('desk-full-name')
  await hands.type('Vi Thị Cao Tuổi')
  await hands.press('Enter')
  await hands.type('1952')
  await hands.press('Enter')
  await hands.press('2')
  await hands.cursorAt('desk-commune')
  await hands.press('Enter')
  await hands.type('Bản Chu')
  await hands.press('Enter')
  await hands.cursorAt('desk-phone')
  await hands.type('0987654321')
  await hands.cursorAt('desk-consents')
  await hands.consents()
  await hands.press('Enter')
  await hands.registered('Vi Thị Cao Tuổi')
  return hands.keys.length
}
