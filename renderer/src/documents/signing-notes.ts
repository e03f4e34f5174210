import type { SigningFace } from '../../../shared/document-face.ts'
import { signing as text } from '../../../shared/words/papers/signing.ts'

/** What is said beneath a sheet of one of its lines: crossed out and why, or put right and when. One line, or none. */
export function noteOf({ position, state, corrections, instead, struckAt }: SigningFace['lines'][number]): string[] {
  const parts = [
    ...(state === 'undone' ? [text.undone(struckAt)] : []),
    ...(state === 'elsewhere' ? [text.elsewhere(instead, struckAt)] : []),
    ...corrections.map(({ field, now, at }) => text.corrected(field, now, at)),
  ]
  return parts.length === 0 ? [] : [`${text.line(position)}: ${parts.join('; ')}.`]
}
