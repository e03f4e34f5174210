import { Refusal } from '../../../shared/failure.ts'
import { largestListFile } from '../../../shared/list-limits.ts'
import { zipEntries, type ZipEntry } from './zip-parts.ts'

/** What a file is by its bytes, whatever its name says. */
export type FileKind = { kind: 'xlsx' | 'ods'; entries: ZipEntry[] } | { kind: 'html' } | { kind: 'text' }

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\u0000', 'picture'],
  ['MM\u0000*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['{\\rtf', 'word'],
]

/** Finds out what a file is, or refuses it with what to do instead. The name tells only of locks that Excel leaves beside an open file. */
export function fileKindOf(bytes: Buffer, fileName: string): FileKind {
  if (bytes.length > largestListFile)
    throw new Refusal({ code: 'file-too-large', detail: String(largestListFile / 1024 / 1024) })
  if (fileName.startsWith('~$') || fileName.startsWith('.~lock.')) throw new Refusal({ code: 'file-lock' })
  if (bytes.length === 0) throw new Refusal({ code: 'file-empty' })
  const start = bytes.toString('latin1', 0, 8)
  if (/^PK[\u0003\u0005\u0007]/.test(start)) return zipKind(bytes)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oleRefusal(bytes)
  // "BM 01" heads a form of an office; a bitmap has four zeros behind its length.
  const isBitmap = start.startsWith('BM') && bytes.length > 10 && bytes.readUInt32LE(6) === 0
  if (isBitmap) throw new Refusal({ code: 'file-not-a-list', detail: 'picture' })
  const known = signatures.find(([sign]) => start.startsWith(sign))
  if (known?.[1] === 'word') throw new Refusal({ code: 'file-word' })
  if (known) throw new Refusal({ code: 'file-not-a-list', detail: known[1] })
  return textKind(bytes)
}

function zipKind(bytes: Buffer): FileKind {
  const entries = zipEntries(bytes)
  const has = (name: string): boolean => entries.some((entry) => entry.name.toLowerCase() === name)
  if (entries.some(({ isSealed }) => isSealed)) throw new Refusal({ code: 'file-sealed' })
  if (has('xl/workbook.xml')) return { kind: 'xlsx', entries }
  if (has('xl/workbook.bin')) throw new Refusal({ code: 'file-old-format', detail: '.xlsb' })
  if (has('word/document.xml')) throw new Refusal({ code: 'file-word' })
  if (has('encrypted-package')) throw new Refusal({ code: 'file-sealed' })
  if (has('mimetype') && bytes.includes('opendocument.spreadsheet', 0, 'latin1')) return { kind: 'ods', entries }
  if (has('mimetype') && bytes.includes('opendocument.text', 0, 'latin1')) throw new Refusal({ code: 'file-word' })
  throw new Refusal({ code: 'file-not-a-list', detail: 'archive' })
}

/** Office's older container: an old workbook or document, or a new one under a password. */
function oleRefusal(bytes: Buffer): Refusal {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return new Refusal({ code: 'file-sealed' })
  if (holds('WordDocument')) return new Refusal({ code: 'file-word' })
  if (holds('Workbook') || holds('Book')) return new Refusal({ code: 'file-old-format', detail: '.xls' })
  return new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
}

function textKind(bytes: Buffer): FileKind {
  const head = bytes.toString('latin1', 0, 4096)
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)
  const plain = head.replaceAll('\u0000', '')
  // A workbook as XML of 2003, which many programs still name .xls.
  if (plain.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    throw new Refusal({ code: 'file-old-format', detail: '.xml' })
  if (/^\s*(?:<\?xml|\{\s*"|MIME-Version:)/.test(plain))
    throw new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
  if (/<(?:html|table|!doctype html)\b/i.test(plain)) return { kind: 'html' }
  const zeros = head.length - plain.length
  // Without a mark, half the bytes of a Vietnamese text in UTF-16 are zeros; anything else with zeros is no text.
  if (isWide || (zeros > head.length * 0.2 && zeros < head.length * 0.6)) return { kind: 'text' }
  const controls = plain.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  if (zeros > 0 || controls > plain.length * 0.02) throw new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
  return { kind: 'text' }
}
