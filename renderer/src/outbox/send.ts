import type { Failure, FailureCode, Result } from '../../../shared/failure.ts'
import { post } from '../talk/call.ts'
import { countSignIns, tellSignedOut } from '../talk/signed-out.ts'

/**
 * What became of sending one command. `answered`: the host said yes, or no for a reason that lies in the command.
 * `later`: nothing is known to be wrong with it and it is to be sent again, at the earliest after `afterMs` where the host says so.
 * `shut-out`: this device may send nothing until it is paired anew. `stumbled`: the host failed over it and does not know why.
 */
export type Sent =
  | { kind: 'answered'; result: Result<unknown> }
  | { kind: 'later'; failure: Failure; afterMs: number | null }
  | { kind: 'shut-out'; failure: Failure }
  | { kind: 'stumbled'; failure: Failure }

/** Why nothing goes for now. */
export type Held = Exclude<Sent, { kind: 'answered' }>

export type Send = (procedure: string, input: unknown) => Promise<Sent>

/** A wire that was cut answers nothing for minutes; the same command again does no harm. */
const longestWait = 15_000

/** Trouble of the host's own, which passes. */
const passing: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'host-away',
  'too-fast',
  'sealed',
  'locked',
  'disk-full',
  'disk-read-only',
  'database-busy',
  'database-damaged',
  'schema-newer',
])

const shutOut: ReadonlySet<FailureCode> = new Set<FailureCode>(['station-unknown', 'device-revoked', 'pairing-closed'])

/** Sends a command through the door that served this page. */
export const sendToHost: Send = async (procedure, input) => {
  const signIns = countSignIns()
  const response = await post(`/api/${procedure}`, input, AbortSignal.timeout(longestWait))
  if (response === null) return hostAway
  if (response.status === 401) tellSignedOut(signIns)
  return judge(response, await answerIn(response))
}

const hostAway: Sent = { kind: 'later', failure: { code: 'host-away' }, afterMs: null }

/** What an answer means for the command. What is not an answer of ours came from somebody else on this network. */
function judge({ status, headers }: Response, result: Result<unknown> | null): Sent {
  if (status === 429) return { kind: 'later', failure: { code: 'too-fast' }, afterMs: waitAsked(headers) }
  if (result === null) return status === 401 ? { kind: 'shut-out', failure: { code: 'station-unknown' } } : hostAway
  if (result.ok) return { kind: 'answered', result }
  const { failure } = result
  if (failure.code === 'internal') return { kind: 'stumbled', failure }
  if (status === 401 || shutOut.has(failure.code)) return { kind: 'shut-out', failure }
  if (status === 403 || status >= 500 || passing.has(failure.code))
    return { kind: 'later', failure, afterMs: waitAsked(headers) }
  return { kind: 'answered', result }
}

async function answerIn(response: Response): Promise<Result<unknown> | null> {
  try {
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null && 'ok' in answer ? (answer as Result<unknown>) : null
  } catch {
    return null
  }
}

/** Retry-After in seconds or as a date; null where there is none. */
function waitAsked(headers: Headers): number | null {
  const asked = headers.get('retry-after')
  if (asked === null) return null
  const seconds = Number(asked)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const until = Date.parse(asked)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}
