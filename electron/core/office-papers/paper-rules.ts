import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { officePaperNames, paperPer } from '../../../shared/contract/office-papers.ts'
import { type Context, currentFair } from '../context.ts'
import { openNames } from '../exports/names.ts'
import { employerFigures } from '../figures/employers.ts'
import { figuresOf } from '../figures/figures.ts'
import { once } from '../receipts.ts'
import { keptSettings } from './kept-settings.ts'
import { namingPapers } from './start-papers.ts'
import { dropTemplate, keepTemplate, templateOf } from './templates.ts'

/** Each paper with whom it can be made of; the Center's own templates are checked, those that came with the program are not. */
export async function listPapers(
  _input: CheckedInputOf<'office-paper.list'>,
  context: Context,
): Promise<OutputOf<'office-paper.list'>> {
  const { problemsOf } = await import('./check-template.ts')
  const choices = choicesOf(context)
  return officePaperNames.map((name) => {
    const { bytes, own } = templateOf(name, context.store)
    const problems = own === null ? [] : [...problemsOf(name, bytes)]
    return { name, of: choices[paperPer[name]], isPersonal: namingPapers.has(name), own, problems }
  })
}

type Choice = OutputOf<'office-paper.list'>[number]['of'][number]

function choicesOf(context: Context): Record<'fair' | 'employer' | 'commune', Choice[]> {
  const fair = currentFair(context)
  const names = openNames(context.store.fairs.center(fair.center)?.province_code ?? '')
  const { commune } = figuresOf(fair.id, context).breakdowns
  const count = new Map(commune.map(({ key, attended }) => [key, attended]))
  const own = context.store.fairs.communes(fair.id)
  const others = commune.map(({ key }) => key).filter((key) => !own.includes(key))
  return {
    fair: [],
    employer: employerFigures(fair.id, context).map(({ employer, turns }) => ({
      key: employer.id,
      name: employer.name,
      count: turns,
    })),
    commune: [...own, ...others].map((key) => ({
      key,
      name: names.group('commune', key),
      count: count.get(key) ?? 0,
    })),
  }
}

export function readPaperSettings(
  _input: CheckedInputOf<'office-paper.settings'>,
  context: Context,
): OutputOf<'office-paper.settings'> {
  return keptSettings(context, currentFair(context))
}

/** What the Center says stands on the papers of all its fairs; what one fair's papers say stays with it. */
export function savePaperSettings(
  { id, center, fair }: CheckedInputOf<'office-paper.save-settings'>,
  context: Context,
): OutputOf<'office-paper.save-settings'> {
  const { store } = context
  const work = () => {
    const row = currentFair(context)
    const known = keptSettings(context, row)
    const [before, after] = [known, { center, fair }].map((all) => [
      JSON.stringify(all.center),
      JSON.stringify(all.fair),
    ])
    if (before?.[0] !== after?.[0]) store.changes.update('center', row.center, { paper_values: JSON.stringify(center) })
    if (before?.[1] !== after?.[1]) store.changes.update('fair', row.id, { paper_values: JSON.stringify(fair) })
    return {}
  }
  return once(context, 'office-paper.save-settings', id, work, () => ({}))
}

/** One with problems is not kept; the one before stays. */
export async function saveTemplate(
  { id, name, fileName, data }: CheckedInputOf<'office-paper.save-template'>,
  context: Context,
): Promise<OutputOf<'office-paper.save-template'>> {
  const { problemsOf } = await import('./check-template.ts')
  const problems = [...problemsOf(name, new Uint8Array(Buffer.from(data, 'base64')))].slice(0, 50)
  if (problems.length > 0) return { saved: false, problems }
  const work = () => {
    keepTemplate(name, { fileName: fileName.normalize('NFC'), savedAt: context.now(), data }, context.store)
    return {}
  }
  return once(context, 'office-paper.save-template', id, work, () => ({ saved: true, problems: [] }))
}

export function resetTemplate(
  { id, name }: CheckedInputOf<'office-paper.reset-template'>,
  context: Context,
): OutputOf<'office-paper.reset-template'> {
  const work = () => {
    dropTemplate(name, context.store)
    return {}
  }
  return once(context, 'office-paper.reset-template', id, work, () => ({}))
}
