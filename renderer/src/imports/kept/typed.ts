import type { LineField } from '../../../../shared/contract/list-lines.ts'
import type { KeptList } from '../../../../shared/contract/list-kept.ts'
import { useKeptHere } from '../../session/kept-here.ts'

/** What stands in fields and was not put there yet, of every file, by the file's digest, line and field. */
type Typed = Readonly<Record<string, string>>

const nothingTyped: Typed = {}

export const useAllTyped = () => useKeptHere('imports-typed', nothingTyped)

/** The name of a field of a line of that file. */
export function placeOfField(
  digest: string,
  { sheet, row, part }: { sheet: number; row: number; part: number },
  field: LineField,
): string {
  return `${digest} ${sheet} ${row} ${part} ${field}`
}

/** What is half typed of one file, as it is kept. */
export function typedOf(digest: string, all: Typed): KeptList['typed'] {
  const own = Object.entries(all).filter(([place]) => place.startsWith(digest))
  return Object.fromEntries(own.map(([place, text]) => [place.slice(digest.length + 1), text]))
}

/** All that is half typed, with what of one file is brought back in place of what stood there. */
export function withTyped(digest: string, typed: KeptList['typed'], all: Typed): Typed {
  const others = Object.entries(all).filter(([place]) => !place.startsWith(digest))
  const own = Object.entries(typed).map(([field, text]): [string, string] => [`${digest} ${field}`, text])
  return Object.fromEntries([...others, ...own])
}
