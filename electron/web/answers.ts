import type { Failure, FailureCode, Result } from '../../shared/failure.ts'

/** A whole answer as JSON that nobody keeps. */
export function answerJson(body: unknown, status = 200): Response {
  const text = JSON.stringify(body)
  return new Response(text, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'cache-control': 'no-store',
    },
  })
}

/** A procedure's answer: 200 whether it was yes or no, except for a caller or a procedure nobody knows. */
export function answerResult(result: Result<unknown>): Response {
  const status = result.ok
    ? 200
    : result.failure.code === 'station-unknown' || result.failure.code === 'device-revoked'
      ? 401
      : result.failure.code === 'unknown-procedure'
        ? 404
        : 200
  return answerJson(result, status)
}

/** A failure under a status of its own, where no procedure was reached. */
export function refuseWith(
  status: number,
  code: FailureCode,
  more: Partial<Pick<Failure, 'reference' | 'detail'>> = {},
): Response {
  return answerJson({ ok: false, failure: { code, ...more } }, status)
}
