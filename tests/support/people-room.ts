import type { Page } from 'playwright'
import { v7 } from 'uuid'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from './ask.ts'

/** Letters as fast as a good typist; faster ones are a scanner's. */
const typing = { delay: 60 }

/** The room of the people as a clerk works in it, by the keyboard alone. */
export function peopleRoom(window: () => Page) {
  const grid = () => window().getByRole('grid')
  const search = () => window().getByLabel(vi.attendees.search)
  const page = () => window().getByRole('complementary')

  return {
    grid,
    search,
    page,
    /** Types wherever the cursor stands. */
    type: (text: string) => window().keyboard.type(text, typing),

    /** Opens the first that is found by a name. */
    async openByName(name: string): Promise<void> {
      await search().fill(name)
      await grid()
        .getByRole('row')
        .nth(1)
        .getByText(name.split(' ').at(-1) ?? '')
        .first()
        .waitFor()
      await search().press('Enter')
      await page().getByRole('heading', { name }).waitFor()
    },

    async pressButton(name: string): Promise<void> {
      await window().getByRole('button', { name }).first().focus()
      await window().keyboard.press('Enter')
    },

    /** From the search to the lists, and so many lists on. */
    async chooseScope(steps: number): Promise<void> {
      await search().focus()
      await window().keyboard.press('Tab')
      for (let step = 0; step < Math.abs(steps); step++)
        await window().keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
    },

    /** Somebody is registered at another desk meanwhile. */
    async registerElsewhere(person: Partial<PersonInput>): Promise<void> {
      await ask(window(), 'attendee.register', {
        id: v7(),
        person: { ...onlyNamed('Chưa có tên'), ...person },
        consents: [
          { purpose: 'register-and-match', given: true, method: 'spoken' },
          { purpose: 'statistics', given: true, method: 'spoken' },
        ],
        knownAs: null,
      })
    },
  }
}
