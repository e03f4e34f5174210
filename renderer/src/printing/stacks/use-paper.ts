import { badgeFormats, badgesPerPage, type BadgeFormatName } from '../../../../shared/badge-formats.ts'
import { useKeptHere } from '../../session/kept-here.ts'
import { usePreferences } from '../../session/preferences.ts'

type Begun = { format: BadgeFormatName | null; startAt: number }
const fresh: Begun = { format: null, startAt: 0 }

/** What a stack is printed on: this machine's printer and format, and the first free label of a sheet partly used. */
export function usePaper() {
  const { printer, format, choose } = usePreferences()
  const [begun, keepBegun] = useKeptHere('sheet-begun', fresh)
  const layout = badgeFormats[format]
  return {
    printer,
    format,
    layout,
    perSheet: badgesPerPage(layout),
    // A label chosen on another kind of sheet says nothing of this one.
    startAt: layout.canStartLater && begun.format === format ? begun.startAt : 0,
    chooseFormat: (chosen: BadgeFormatName) => choose({ format: chosen }),
    chooseStart: (startAt: number) => keepBegun({ format, startAt }),
    /** The sheet begun has been used up; the next one is whole. */
    takeWholeSheet: () => keepBegun(fresh),
  }
}

export type PaperOfStacks = ReturnType<typeof usePaper>
