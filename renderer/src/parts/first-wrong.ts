/**
 * Once the form says what is wrong, the cursor goes to the first field that is, with the sentence under it in sight: it
 * may be far above what was pressed.
 */
export function toFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  })
}
