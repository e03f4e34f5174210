import catalogue from '../../../resources/papers/placeholders.json' with { type: 'json' }
import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'

type Loop = { name: string; fields: readonly { name: string }[] }
type Group = { fields: readonly { name: string }[]; loops: readonly Loop[] }

/** The placeholders a template may name: those that stand anywhere, and of each list those that stand within it. */
export type Placeholders = {
  readonly fields: ReadonlySet<string>
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a paper's template may name. */
export function placeholdersOf(name: OfficePaperName): Placeholders {
  const groups = catalogue.papers[name].groups.map((group) => (catalogue.groups as Record<string, Group>)[group])
  const known = groups.filter((group) => group !== undefined)
  return {
    fields: new Set(known.flatMap(({ fields }) => fields.map((field) => field.name))),
    lists: new Map(
      known.flatMap(({ loops }) =>
        loops.map((loop) => [loop.name, new Set(loop.fields.map((field) => field.name))] as const),
      ),
    ),
  }
}

/** Which indicator each placeholder of a figure is filled with. */
export const indicatorPlaceholders = catalogue.groups.figures.fields.map(({ name, indicator }) => ({ name, indicator }))

/** What a paper's file is called, ASCII. */
export function fileNameOf(name: OfficePaperName): string {
  return catalogue.papers[name].file
}
