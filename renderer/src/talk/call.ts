import type { Call } from '../../../shared/call.ts'
import type { OutputOf, ProcedureName } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/failure.ts'
import { tellSignedOut } from './signed-out.ts'

/**
 * Asks the house one thing through whichever door served this page (window or browser).
 * It never throws: a cut wire or a closed host is the failure `host-away`, like any other answer.
 */
export const call: Call = async (procedure, input) => {
  const response = await post(`/api/${procedure}`, input)
  if (response === null) return { ok: false, failure: { code: 'host-away' } }
  if (response.status === 401) tellSignedOut()
  return readAnswer(response, procedure)
}

/** Sends JSON to this page's own door; null when nobody is there. */
export async function post(path: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}

async function readAnswer<Name extends ProcedureName>(
  response: Response,
  _procedure: Name,
): Promise<Result<OutputOf<Name>>> {
  try {
    const answer: unknown = await response.json()
    // The host checks what it sends against the same contract; checking again here would put zod
    // into the first chunk and cost every start.
    if (isResult(answer)) return answer as Result<OutputOf<Name>>
  } catch {
    // Not JSON: answered below.
  }
  return { ok: false, failure: response.status === 401 ? { code: 'station-unknown' } : { code: 'internal' } }
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}
