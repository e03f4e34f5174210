import type { Failure } from '../../../shared/failure.ts'
import { post } from './call.ts'
import { refreshAll } from './questions.ts'
import { tellSignedIn } from './signed-out.ts'

/**
 * Trades a code, or what a booth's card carries, for this browser's session; null when it was accepted. `former`: the ids this
 * device had before, the newest first, so that it is the same device again and what waits in it can go.
 */
export async function signIn(code: string, former: readonly string[] = []): Promise<Failure | null> {
  const response = await post('/sign-in', { code, former })
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
