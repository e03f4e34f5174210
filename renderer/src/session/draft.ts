import { useCallback, useState } from 'react'

/**
 * Keeps a half-typed form over a reload. [Note: drafts] It holds personal data, so it lies in
 * sessionStorage, never localStorage: it ends with the window and is cleared as soon as it is saved.
 */
export function useDraft<Form extends object>(
  name: string,
  blank: Form,
): [Form, (next: Form | ((form: Form) => Form)) => void, () => void] {
  const [form, setForm] = useState<Form>(() => ({ ...blank, ...readDraft<Form>(name) }))
  const change = useCallback(
    (next: Form | ((form: Form) => Form)) =>
      setForm((former) => {
        const form = typeof next === 'function' ? next(former) : next
        sessionStorage.setItem(keyOf(name), JSON.stringify(form))
        return form
      }),
    [name],
  )
  const clear = useCallback(() => {
    sessionStorage.removeItem(keyOf(name))
    setForm(blank)
  }, [name, blank])
  return [form, change, clear]
}

/** Throws a draft away without showing its form. */
export function dropDraft(name: string): void {
  sessionStorage.removeItem(keyOf(name))
}

function keyOf(name: string): string {
  return `fairdesk-draft-${name}`
}

function readDraft<Form extends object>(name: string): Partial<Form> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
