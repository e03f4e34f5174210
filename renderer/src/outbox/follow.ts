import type { Book } from './book.ts'
import type { Entry } from './entry.ts'

/** The fields by which a later command names what an earlier one made. */
const namingFields = ['interviewId', 'waitingId'] as const

/**
 * The same attendee at the same booth is one interview: a turn may be answered with the one that stood already. What waits behind
 * it and speaks of it is then about that one. An undo goes on naming the turn: what that turn added is taken back, not the interview
 * it became part of.
 */
export async function follow(book: Book, answered: Entry, value: unknown): Promise<void> {
  const stands = idIn(value)
  if (stands === null || stands === answered.input.id) return
  for (const entry of book.read().entries) {
    if (entry.procedure === 'interview.undo') continue
    const field = namingFields.find((name) => (entry.input as Record<string, unknown>)[name] === answered.input.id)
    if (field !== undefined) await book.change({ ...entry, input: { ...entry.input, [field]: stands } })
  }
}

function idIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' ? value.id : null
}
