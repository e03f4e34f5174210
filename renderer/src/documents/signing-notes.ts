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

/** What a sheet adds up to: lines that were struck since count no more, and copies as they were put right. */
export function totalOf({ kind, lines }: Pick<SigningFace, 'kind' | 'lines'>): string {
  if (kind === 'ahead') return text.totalAhead(lines.length)
  const standing = lines.filter(({ state }) => state === 'standing')
  if (kind === 'handbook')
    return text.totalCopies(
      standing.length,
      standing.reduce((sum, line) => sum + copiesOf(line), 0),
    )
  return standing.length === lines.length ? text.total(lines.length) : text.totalLeft(lines.length, standing.length)
}

function copiesOf({ printed, corrections }: SigningFace['lines'][number]): number {
  const corrected = corrections.find(({ field }) => field === 'copies')
  return corrected === undefined ? (printed?.copies ?? 0) : Number(corrected.now)
}
