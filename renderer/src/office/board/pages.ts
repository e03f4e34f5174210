import type { OutputOf } from '../../../../shared/contract.ts'

export type BoardVacancy = OutputOf<'vacancy.board'>[number]

/** One line of a page: the name of a group of work (again at the top of the next page: `isContinued`), or a vacancy. */
export type BoardLine =
  | { kind: 'group'; group: string | null; isContinued: boolean }
  | { kind: 'vacancy'; vacancy: BoardVacancy }

/** How high lines are, in the unit in which a page has `pageRoom`: a vacancy takes two, the name of a group one. */
const heights = { group: 1, vacancy: 2 }
export const pageRoom = 16

const byBooth = new Intl.Collator('vi', { numeric: true })

/** Whether as many were reached as were wanted. */
export function isFilled({ wanted, reached }: BoardVacancy): boolean {
  return wanted !== null && reached >= wanted
}

/**
 * The board cut into pages, by group of work in the order of `groups` (others last), in each by booth, those filled last. No group's
 * name stands at the foot of a page without a vacancy below it.
 */
export function pagesOf(board: readonly BoardVacancy[], groups: readonly string[]): BoardLine[][] {
  const pages: BoardLine[][] = []
  let left = 0
  const put = (line: BoardLine): void => {
    pages.at(-1)?.push(line)
    left -= heights[line.kind]
  }
  for (const [group, vacancies] of grouped(board, groups)) {
    for (const [place, vacancy] of vacancies.entries()) {
      const needsName = place === 0
      if (left < heights.vacancy + (needsName ? heights.group : 0)) {
        pages.push([])
        left = pageRoom
        put({ kind: 'group', group, isContinued: !needsName })
      } else if (needsName) put({ kind: 'group', group, isContinued: false })
      put({ kind: 'vacancy', vacancy })
    }
  }
  return pages
}

function grouped(board: readonly BoardVacancy[], groups: readonly string[]): [string | null, BoardVacancy[]][] {
  const known = new Set(groups)
  const groupOf = ({ jobGroup }: BoardVacancy): string | null =>
    jobGroup !== null && known.has(jobGroup) ? jobGroup : null
  const sorted = board.toSorted(
    (one, other) =>
      Number(isFilled(one)) - Number(isFilled(other)) || byBooth.compare(one.booth ?? '~', other.booth ?? '~'),
  )
  return [...groups, null]
    .map((group): [string | null, BoardVacancy[]] => [group, sorted.filter((one) => groupOf(one) === group)])
    .filter(([, vacancies]) => vacancies.length > 0)
}
