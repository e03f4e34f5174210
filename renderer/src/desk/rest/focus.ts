import type { Question } from './questions.ts'

/** Where the cursor waits for the next badge. */
export const scanFieldId = 'rest-scan'
export const saveButtonId = 'rest-save'

/** The id of a question's row on the page. */
export function rowIdOf(question: Question): string {
  return `rest-row-${question}`
}

/** The id of the field that answers a question, so that its label belongs to it. */
export function fieldIdOf(question: Question): string {
  return `rest-${question}`
}

/** Sends the cursor to a question, once the screen has caught up. */
export function focusQuestion(question: Question | undefined): void {
  if (question === undefined) return
  setTimeout(() => enter(document.getElementById(rowIdOf(question))))
}

/** Sends the cursor to the question after this row; past the last one `onEnd` is asked. */
export function focusAfter(row: HTMLElement, onEnd: () => void): void {
  setTimeout(() => {
    // Meanwhile another badge may have been scanned.
    if (!row.isConnected) return
    const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
    const next = rows[rows.indexOf(row) + 1]
    if (next === undefined) onEnd()
    else enter(next)
  })
}

/** Sends the cursor somewhere by id, once the screen has caught up. */
export function focusId(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus())
}

/** A list still on its way has nothing to stand on yet: the row itself takes the cursor, and its digits work. */
function enter(row: HTMLElement | null): void {
  const fields = [...(row?.querySelectorAll<HTMLInputElement>('input:not([type=hidden], [disabled])') ?? [])]
  const target = fields.find((field) => field.type === 'radio' && field.checked) ?? fields[0] ?? row
  target?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
