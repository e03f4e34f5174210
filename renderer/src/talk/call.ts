import type { InputOf, OutputOf, ProcedureName } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/failure.ts'
import { countSignIns, tellSignedOut } from './signed-out.ts'

/**
 * Asks the house one thing through whichever door served this page (window or browser).
 * It never throws: a cut wire or a closed host is the failure `host-away`, like any other answer.
 * `signal` takes a question back that nobody waits for any more; its answer is not looked at.
 */
export async function call<Name extends ProcedureName>(
  procedure: Name,
  input: InputOf<Name>,
  signal?: AbortSignal,
): Promise<Result<OutputOf<Name>>> {
  const signIns = countSignIns()
  const response = await post(`/api/${procedure}`, input, signal)
  if (response === null) return { ok: false, failure: { code: 'host-away' } }
  if (response.status === 401) tellSignedOut(signIns)
  return readAnswer(response, procedure)
}

/** Sends JSON to this page's own door; null when nobody is there. */
export async function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
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
