import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { listLayoutName, type ListLayoutName, listLayoutNames } from '../../../shared/contract/list-layouts.ts'
import { Refusal } from '../../../shared/failure.ts'
import { templates as words } from '../../../shared/words/papers/templates.ts'
import type { Context } from '../context.ts'
import type { ExportedFile } from '../ports.ts'
import { once } from '../receipts.ts'
import { dropLayout, keepLayout, type LayoutFile, layoutFile, layoutText, mistakenTitle, parsed } from './layouts.ts'
import { mediaTypes } from './media-types.ts'
import { offered } from './offered.ts'
import { checkLayout } from './template.ts'

/** Lists that lie side by side in one archive, by the ending they have there. */
const inOneArchive: readonly ListLayoutName[] = [
  'attendance',
  'interviews',
  'employers',
  'indicators',
  'figures',
  'adjustments',
]

function listLayouts(_input: CheckedInputOf<'list-layout.list'>, context: Context): OutputOf<'list-layout.list'> {
  return listLayoutNames.map((name) => {
    const layout = layoutFile(name, context)
    const { fields, values, counted = [] } = offered[name]
    const problem = layout.own === null ? null : problemOf(name, layout, context)
    return { name, own: layout.own, problem, fields: [...fields], values: [...values, ...counted] }
  })
}

/** One with a problem is not kept; the one before stays. */
function saveLayout(
  { id, name, fileName, text }: CheckedInputOf<'list-layout.save'>,
  context: Context,
): OutputOf<'list-layout.save'> {
  const file = fileName.normalize('NFC')
  const problem = problemOf(name, { file, raw: parsed(text) }, context)
  if (problem !== null) return { saved: false, problem }
  const work = () => {
    keepLayout(name, { fileName: file, savedAt: context.now(), text }, context)
    return {}
  }
  return once(context, 'list-layout.save', id, work, () => ({ saved: true, problem: null }))
}

function resetLayout(
  { id, name }: CheckedInputOf<'list-layout.reset'>,
  context: Context,
): OutputOf<'list-layout.reset'> {
  const work = () => {
    dropLayout(name, context)
    return {}
  }
  return once(context, 'list-layout.reset', id, work, () => ({}))
}

export const layoutRules = {
  'list-layout.list': listLayouts,
  'list-layout.save': saveLayout,
  'list-layout.reset': resetLayout,
} as const

/** The layout in use, as a file to be edited. @throws Refusal `not-found`, `not-allowed` for all but the office */
export function layoutAsFile(query: URLSearchParams, context: Context): ExportedFile {
  if (context.caller.role !== 'office') throw new Refusal({ code: 'not-allowed' })
  const name = listLayoutName.safeParse(query.get('name'))
  if (!name.success) throw new Refusal({ code: 'not-found', field: 'name' })
  const body = new TextEncoder().encode(layoutText(name.data, context))
  return { fileName: `mau-${name.data}.json`, mediaType: mediaTypes.json, body }
}

function problemOf(
  name: ListLayoutName,
  { file, raw }: Pick<LayoutFile, 'file' | 'raw'>,
  context: Context,
): string | null {
  try {
    const { fileName, columns } = checkLayout(file, raw, offered[name])
    const mistaken = name === 'employer-file' ? mistakenTitle(columns, context) : null
    if (mistaken !== null) return words.sentence(file, words.titleOfAnother(mistaken))
    const isTaken =
      inOneArchive.includes(name) &&
      inOneArchive.some((other) => other !== name && fileNameOf(layoutFile(other, context)) === fileName)
    return isTaken ? words.sentence(file, words.fileName(fileName)) : null
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'template-wrong') return error.failure.detail ?? ''
    throw error
  }
}

function fileNameOf({ raw }: LayoutFile): unknown {
  return (raw as { fileName?: unknown } | undefined)?.fileName
}
