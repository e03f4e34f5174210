import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import type { Result } from '../../shared/failure.ts'

/** Asks the house through the window's own door, as its screens do; the test fails with the failure. */
export async function ask<Name extends ProcedureName>(
  window: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await answerTo(window, name, input)
  expect(answer, name).toMatchObject({ ok: true })
  return (answer as { value: OutputOf<Name> }).value
}

/** The same, for a test that wants to see the refusal. */
export async function answerTo<Name extends ProcedureName>(
  window: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<Result<OutputOf<Name>>> {
  const answer = await window.evaluate(
    async ([procedure, body]) => {
      const response = await fetch(`/api/${procedure}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      return (await response.json()) as unknown
    },
    [name, JSON.stringify(input)] as const,
  )
  return answer as Result<OutputOf<Name>>
}

/** A screen's half-typed form as the host keeps it: it comes there a moment after the hand rests. Null: none. */
export async function keptDraft(window: Page, screen: InputOf<'draft.read'>['screen']): Promise<unknown> {
  const { content } = await ask(window, 'draft.read', { screen })
  return content === null ? null : (JSON.parse(content) as unknown)
}

/** A page's own question, and how it was answered on the wire. */
export function statusOf(page: Page, procedure: string): Promise<{ status: number; code: string | undefined }> {
  return page.evaluate(async (path) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(path, { method: 'POST', headers, body: '{}' })
    const { failure } = (await answer.json()) as { failure?: { code: string } }
    return { status: answer.status, code: failure?.code }
  }, `/api/${procedure}`)
}
