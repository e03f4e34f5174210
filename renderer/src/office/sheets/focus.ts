import type { RowField } from './row.ts'

/** The field of a row on the page. */
export function fieldId(row: number, field: RowField): string {
  return `sheet-row-${row}-${field}`
}

export const timeField = 'sheet-time'
export const finishButton = 'sheet-finish'

/** Sends the cursor on once the screen has caught up, with what stands there chosen, so that typing replaces it. */
export function focusLater(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id)
    element?.focus()
    if (element instanceof HTMLInputElement) element.select()
  })
}
