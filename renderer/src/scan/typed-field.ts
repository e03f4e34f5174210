/** A text field as it was before a scan's first keys fell into it. */
export type FieldBefore = {
  field: HTMLInputElement | HTMLTextAreaElement
  value: string
  start: number | null
  end: number | null
}

/** The text field the cursor is in, and what it holds; null when the cursor is elsewhere. */
export function fieldNow(): FieldBefore | null {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.readOnly) return null
  return { field, value: field.value, start: field.selectionStart, end: field.selectionEnd }
}

/** Puts a field back as it was. */
export function restore({ field, value, start, end }: FieldBefore): void {
  write(field, value)
  if (start !== null && document.activeElement === field) field.setSelectionRange(start, end)
}

/**
 * Ends what an input method of Windows is still putting together in the field, so that the rest of the
 * scan reaches us as plain keys and nothing is written later over what the field held.
 */
export function endComposing({ field }: FieldBefore): void {
  field.blur()
}

/** Gives the cursor back to a field that lost it to a scan, unless it has gone elsewhere since. */
export function returnTo({ field, start, end }: FieldBefore): void {
  if (document.activeElement !== document.body || !field.isConnected) return
  field.focus()
  if (start !== null) field.setSelectionRange(start, end)
}

/** Types text where the cursor was, for what looked like a scan and was a fast hand or a typing aid. */
export function typeInto({ field, value, start, end }: FieldBefore, text: string): void {
  const from = start ?? value.length
  write(field, value.slice(0, from) + text + value.slice(end ?? from))
  if (start !== null) field.setSelectionRange(from + text.length, from + text.length)
}

/** React listens to the native setter's event, not to assignments of its own wrapped property. */
function write(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
