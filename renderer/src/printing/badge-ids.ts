import type { Result } from '../../../shared/failure.ts'
import { call } from '../talk/call.ts'

/** The badges in force of these people; a list's row does not carry them. */
export async function badgeIdsOf(attendeeIds: readonly string[]): Promise<Result<string[]>> {
  const answers = await Promise.all(attendeeIds.map((attendeeId) => call('attendee.read', { attendeeId })))
  const refused = answers.find((answer) => !answer.ok)
  if (refused !== undefined) return refused
  return {
    ok: true,
    value: answers.flatMap((answer) => (answer.ok && answer.value.badge !== null ? [answer.value.badge.id] : [])),
  }
}
