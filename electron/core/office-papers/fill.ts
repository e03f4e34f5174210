import type PizZip from 'pizzip'
import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import { problemsOf } from './check-template.ts'
import { readDocx } from './read-docx.ts'
import type { Values } from './values.ts'

/**
 * A filler of one paper's template, checked before anything is made of it.
 *
 * @throws Refusal `template-wrong` with the sentence about its first problem
 */
export function openTemplate(
  name: OfficePaperName,
  fileName: string,
  bytes: Uint8Array,
): (values: Values) => Uint8Array<ArrayBuffer> {
  const [problem] = problemsOf(name, bytes)
  if (problem) throw new Refusal({ code: 'template-wrong', detail: words.problemIn(fileName, problem) })
  return (values) => {
    const read = readDocx(bytes)
    if ('problems' in read) throw new Error(`${fileName} could not be read again`)
    read.document.render(values)
    const zip = read.document.getZip() as PizZip
    return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
  }
}
