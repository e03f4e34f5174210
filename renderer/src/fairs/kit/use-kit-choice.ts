import { useState } from 'react'
import { badgeFormats, type BadgeFormatName, badgesPerPage } from '../../../../shared/badge-formats.ts'
import { type KitEntry, type KitPaper, mostBlanks } from '../../../../shared/contract/kit.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { usePreferences } from '../../session/preferences.ts'

export type PosterSize = 'a4' | 'a3'

/** What is chosen of the kit: which papers, how many badges without a name there should be, and how large the notice is. */
export function useKitChoice(entries: readonly KitEntry[], format: BadgeFormatName) {
  const [said, setSaid] = useState<Partial<Record<KitPaper, boolean>>>({})
  const [typed, setTyped] = useKeptHere<string | null>('kit-blanks', null)
  const [size, setSize] = useKeptHere<PosterSize>('kit-poster', 'a4')
  const printer = usePreferences((preferences) => preferences.printer)
  const { value: large } = useAsk('kit.takes-a3', { printer }, { when: size === 'a3' })
  const blanks = entries.find(({ name }) => name === 'blanks')?.blanks ?? { proposed: 0, made: 0 }
  const unasked = Math.max(blanks.proposed, blanks.made)
  const total = typed === null ? unasked : countIn(typed)
  const asked = entries.map((entry) => asAsked(entry, total ?? 0, format))
  const chosen = asked.filter((entry) => entry.pages !== 0 && (said[entry.name] ?? isDue(entry)))
  const cannotPrint = (name: KitPaper): boolean => name === 'privacy-poster' && size === 'a3' && large?.takes !== true
  return {
    entries: asked,
    chosen,
    /** Those of them this printer can print. */
    printable: chosen.filter(({ name }) => !cannotPrint(name)),
    choose: (name: KitPaper, wanted: boolean) => setSaid((former) => ({ ...former, [name]: wanted })),
    forget: () => setSaid({}),
    /** Null while what is typed is no such number. */
    total,
    typed: typed ?? String(unasked),
    type: setTyped,
    size,
    setSize,
    /** Which printer would take A3 and whether it does; undefined until that is known, or while nobody asks. */
    large: size === 'a3' ? large : undefined,
  }
}

export type KitChoice = ReturnType<typeof useKitChoice>

/** All that was never printed or has changed since. */
function isDue({ name, printed, changed }: KitEntry): boolean {
  return name === 'blanks' || printed === null || printed.state === 'failed' || changed !== null
}

/** Badges without a name by how many somebody wants. */
function asAsked(entry: KitEntry, total: number, format: BadgeFormatName): KitEntry {
  if (entry.blanks === null) return entry
  const count = Math.max(0, total - entry.blanks.made)
  return { ...entry, count, pages: Math.ceil(count / badgesPerPage(badgeFormats[format])) * entry.blanks.sides }
}

/** How many badges a field asks for ("200", "1.000"); null for what is no such number. */
function countIn(typed: string): number | null {
  const digits = typed.trim().replace(/[.\s]/g, '')
  const count = /^\d{1,4}$/.test(digits) ? Number(digits) : 0
  return count >= 1 && count <= mostBlanks ? count : null
}
