import type Docxtemplater from 'docxtemplater'
import type { OfficePaperName, TemplateProblem } from '../../../shared/contract/office-papers.ts'
import { placeholdersOf } from './catalogue.ts'
import { readDocx } from './read-docx.ts'

/** A piece of a parsed template, as the library keeps it. */
type Part = { type?: string; value?: string; module?: string; subparsed?: readonly Part[] }
type Fields = ReadonlySet<string>

/**
 * Everything that is wrong with a template of a paper, before anything is made of it: a file that is none, braces and lists
 * that do not pair, a placeholder nobody fills. None: it can be used.
 */
export function problemsOf(name: OfficePaperName, bytes: Uint8Array): readonly TemplateProblem[] {
  const read = readDocx(bytes)
  if ('problems' in read) return read.problems
  const { fields, lists } = placeholdersOf(name)
  const found = partsOf(read.document).flatMap((part) => problemsIn(part, fields, lists))
  return found.filter((one, at) => found.findIndex((other) => other.placeholder === one.placeholder) === at)
}

/** Every placeholder a template names, lists with a `#`. */
export function namedIn(bytes: Uint8Array): ReadonlySet<string> {
  const read = readDocx(bytes)
  if ('problems' in read) return new Set()
  const names = (part: Part): string[] =>
    part.type !== 'placeholder'
      ? []
      : [`${part.subparsed ? '#' : ''}${part.value ?? ''}`, ...(part.subparsed ?? []).flatMap(names)]
  return new Set(partsOf(read.document).flatMap(names))
}

function problemsIn(part: Part, fields: Fields, lists: ReadonlyMap<string, Fields>): TemplateProblem[] {
  const { type, value = '', module, subparsed } = part
  if (type !== 'placeholder') return []
  if (subparsed) {
    const own = lists.get(value)
    if (own === undefined && !fields.has(value)) return [{ kind: 'unknown-placeholder', placeholder: `#${value}` }]
    const within = own === undefined ? fields : new Set([...fields, ...own])
    return subparsed.flatMap((one) => problemsIn(one, within, lists))
  }
  // `{@name}` would put a value in as XML.
  if (module === 'rawxml') return [{ kind: 'unknown-placeholder', placeholder: `@${value}` }]
  if (fields.has(value)) return []
  const isOfList = [...lists.values()].some((own) => own.has(value))
  return [{ kind: isOfList ? 'not-in-list' : 'unknown-placeholder', placeholder: value.slice(0, 100) }]
}

function partsOf(document: Docxtemplater): readonly Part[] {
  const { compiled } = document as unknown as { compiled: Readonly<Record<string, { postparsed: readonly Part[] }>> }
  return Object.values(compiled).flatMap(({ postparsed }) => postparsed)
}
