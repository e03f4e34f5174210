import { inflateRawSync } from 'node:zlib'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { TemplateProblem } from '../../../shared/contract/office-papers.ts'

type Problems = readonly TemplateProblem[]

/** What stands in place of what nobody has said. */
export const untold = '…'
/** All of a template unpacked, in bytes: a file made to fill the memory is larger. */
const largestUnpacked = 30_000_000
const mainPart = 'word/document.xml'

/**
 * A template ready to be filled, or what is wrong with it: no Word document, macros, braces and lists that do not pair. Values
 * are only ever text: nothing in them is read as a placeholder, as XML or as a field of Word.
 */
export function readDocx(bytes: Uint8Array): { document: Docxtemplater } | { problems: Problems } {
  const zip = unpack(bytes)
  if (!(zip instanceof PizZip)) return { problems: [zip] }
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      // What is wrong is told to whoever brought the template, not to a console.
      errorLogging: false,
      nullGetter: ({ module }) => (module === undefined || module === '' ? untold : ''),
    })
    return { document }
  } catch (error) {
    return { problems: problemsOf(error) }
  }
}

function unpack(bytes: Uint8Array): PizZip | TemplateProblem {
  const whole = (kind: TemplateProblem['kind']): TemplateProblem => ({ kind, placeholder: '' })
  let zip: PizZip
  try {
    zip = new PizZip(bytes)
  } catch {
    return whole('no-document')
  }
  const names = Object.keys(zip.files)
  if (!names.includes(mainPart)) return whole('no-document')
  if (names.some((name) => /vbaproject\.bin$/iu.test(name))) return whole('has-macros')
  return isTooBig(Object.values(zip.files).map(packedIn)) ? whole('too-big') : zip
}

/** What the library keeps of a packed file and does not type. */
type Packed = { uncompressedSize?: unknown; compressionMethod?: unknown; getCompressedContent?: unknown }

function packedIn(file: object): Packed {
  const data: unknown = Reflect.get(file, '_data')
  return typeof data === 'object' && data !== null ? data : {}
}

/** By what its directory says, and then by what really comes out: the library would unpack all of it before it compares. */
function isTooBig(files: readonly Packed[]): boolean {
  let room = largestUnpacked
  for (const { uncompressedSize: size } of files) room -= typeof size === 'number' ? size : 0
  return room < 0 || !files.every(isAsLongAsTold)
}

function isAsLongAsTold({ uncompressedSize, compressionMethod, getCompressedContent }: Packed): boolean {
  if (compressionMethod !== '\u0008\u0000' || typeof getCompressedContent !== 'function') return true
  const content = (getCompressedContent as () => Uint8Array)()
  try {
    inflateRawSync(content, { maxOutputLength: Math.max(1, Number(uncompressedSize)) })
    return true
  } catch (error) {
    // What is broken in another way the library tells of.
    return !(error instanceof RangeError)
  }
}

type Told = { id?: string; xtag?: string; openingtag?: string; errors?: readonly unknown[] }

const kinds: Readonly<Record<string, TemplateProblem['kind']>> = {
  unclosed_tag: 'unclosed-brace',
  duplicate_open_tag: 'unclosed-brace',
  unopened_tag: 'unopened-brace',
  duplicate_close_tag: 'unopened-brace',
  unclosed_loop: 'unclosed-list',
  unopened_loop: 'unopened-list',
  closing_tag_does_not_match_opening_tag: 'wrong-list',
  unbalanced_loop_tags: 'wrong-list',
  loop_position_invalid: 'wrong-list',
}

function problemsOf(error: unknown): Problems {
  const told = (error as { properties?: Told }).properties ?? {}
  const all = told.errors ?? [error]
  const problems = all.map((one): TemplateProblem => {
    const { id = '', xtag, openingtag } = (one as { properties?: Told }).properties ?? {}
    const placeholder = (xtag ?? openingtag ?? '').replaceAll(/[{}]/gu, '').slice(0, 100)
    return { kind: kinds[id] ?? 'broken', placeholder }
  })
  // A brace forgotten is told of twice, by either end.
  return problems.filter(
    (problem, at) => problems.findIndex((other) => other.placeholder === problem.placeholder) === at,
  )
}
