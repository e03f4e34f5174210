import type { EmployerRow } from '../../db/fairs.ts'
import { layoutFile } from './layouts.ts'
import { fileNamed } from './media-types.ts'
import { offered } from './offered.ts'
import type { Reading } from './reading.ts'
import { checkLayout } from './template.ts'

type Named = Pick<EmployerRow, 'id' | 'name' | 'booth'>

/**
 * What the files of a fair's employers end in, by employer: booth and name in ASCII letters and digits. No two are alike,
 * since they lie in one archive: long names may differ only where they are cut off.
 */
export function employerSlugs(employers: readonly Named[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const employer of employers) {
    const plain = plainName(employer)
    let slug = plain
    for (let count = 2; taken.has(slug); count += 1) slug = `${plain}-${count}`
    taken.add(slug)
    slugs.set(employer.id, slug)
  }
  return slugs
}

/**
 * The name each employer's file of a fair has, by employer.
 *
 * @throws Refusal `template-wrong`: an office's own layout names it
 */
export function employerFileNames(
  employers: readonly Named[],
  day: string,
  reading: Pick<Reading, 'store'>,
): ReadonlyMap<string, string> {
  const { file, raw } = layoutFile('employer-file', reading)
  const { fileName } = checkLayout(file, raw, offered['employer-file'])
  return new Map([...employerSlugs(employers)].map(([id, slug]) => [id, fileNamed(`${fileName}-${slug}`, 'xlsx', day)]))
}

function plainName({ name, booth }: Named): string {
  const letters = `${booth === null ? '' : `${booth} `}${name}`.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const plain = letters
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 40).replaceAll(/^-+|-+$/g, '') || 'don-vi'
}
