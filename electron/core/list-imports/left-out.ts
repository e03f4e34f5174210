import type { ListSettings } from '../../../shared/contract/list-lines.ts'
import type { ReadFile } from '../imports/list.ts'

/** What of a file is not looked at when it is taken over: whole sheets, and columns of those that are. Titles only, nothing of a person. */
export type LeftOut = { sheets: string[]; columns: string[] }

/** A file may have more of them than anybody reads. */
const most = 40

/** Sheets that a person did not take, and titles of columns with something in them that hold nothing the desk keeps. */
export function leftOutOf({ sheets }: Pick<ReadFile, 'sheets'>, settings: ListSettings): LeftOut {
  const chosen = new Map(settings.sheets.map((sheet) => [sheet.index, sheet]))
  const isTaken = ({ index }: { index: number }): boolean => chosen.get(index)?.use === true
  const titles = sheets.filter(isTaken).flatMap(({ index, columns }) =>
    columns.flatMap(({ index: column, letter, title, samples }) => {
      const field = chosen.get(index)?.columns[column] ?? null
      const isKept = field !== null && field !== 'note'
      return isKept || samples.length === 0 ? [] : [title === '' ? letter : title.slice(0, 80)]
    }),
  )
  return {
    sheets: sheets
      .filter((sheet) => !isTaken(sheet) && sheet.rows.length > 0)
      .map(({ name }) => name)
      .slice(0, most),
    columns: [...new Set(titles)].slice(0, most),
  }
}
