import type { Failure } from '../../../shared/failure.ts'
import { post } from './call.ts'
import { refreshAll } from './questions.ts'
import { tellSignedIn } from './signed-out.ts'

/** Trades the code shown on the host's screen for this browser's session; null when it was accepted. */
export async function signIn(code: string): Promise<Failure | null> {
  const response = await post('/sign-in', { code })
  if (response === null) return { code: 'host-away' }
  try {
    const answer = (await response.json()) as { ok: true } | { ok: false; failure: Failure }
    if (!answer.ok) return answer.failure
  } catch {
    return { code: 'internal' }
  }
  tellSignedIn()
  refreshAll()
  return null
}
