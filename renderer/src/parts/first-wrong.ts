/** Once the form says what is wrong, the cursor goes to the first field that is: it may be far above what was pressed. */
export function toFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
