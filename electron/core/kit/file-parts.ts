import type { BadgeFormatName } from '../../../shared/badge-formats.ts'
import type { KitPaper } from '../../../shared/contract/kit.ts'
import { badgeParts, stackJobs } from '../stack-jobs.ts'
import type { Pending } from './kept-file.ts'
import type { BlankRange, DrawnPart } from '../documents/drawn-part.ts'

/** Lists and sheets in one piece. */
const listsInPart = 10
const sheetsInPart = 40

/** What a file is drawn of, paper by paper in the order given. */
export function partsOf(papers: readonly KitPaper[], pending: Pending): DrawnPart[] {
  return papers.flatMap((name) => partsOfPaper(name, pending))
}

function partsOfPaper(name: KitPaper, { sheetIds, numbers, badges, ranges, format }: Pending): DrawnPart[] {
  switch (name) {
    case 'table-signs':
      return [{ kind: 'document', document: { kind: name, employerIds: [] } }]
    case 'vacancy-leaflet':
    case 'privacy-poster':
    case 'helper-guide':
      return [{ kind: 'document', document: { kind: name } }]
    case 'signing':
      return chunked(sheetIds, listsInPart).map((some) => ({
        kind: 'document',
        document: { kind: 'signing-sheets', sheetIds: some },
      }))
    case 'sheets':
      return chunked(numbers, sheetsInPart).map((some) => ({
        kind: 'document',
        document: { kind: 'sheets', numbers: some },
      }))
    case 'badges':
      return badges.flatMap((ofCommune) => badgeParts(ofCommune, format, 0))
    case 'blanks':
      return blankParts(ranges, format)
  }
}

/** Numbers that do not follow each other share sheets all the same. */
function blankParts(ranges: readonly BlankRange[], format: BadgeFormatName): DrawnPart[] {
  const all = ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
  return stackJobs(all.length, format, 0).map(({ from, count }) => ({
    kind: 'blanks',
    ranges: all.slice(from, from + count).map((counter) => ({ first: counter, last: counter })),
  }))
}

function chunked<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}
