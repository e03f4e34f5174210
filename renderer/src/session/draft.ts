import { useCallback, useState } from 'react'

/**
 * Keeps a half-typed form without people in it over a reload, in sessionStorage. A form that holds
 * personal data is kept by `useSealedDraft`: what a browser keeps lies on the disk unsealed.
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
