import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { problemsOf } from '../../../electron/core/office-papers/check-template.ts'
import { shippedTemplate } from '../../../electron/core/office-papers/shipped.ts'

/** A template whose text is so many spaces, of which its directory says that they are few. */
function lyingTemplate(bytes: number): Uint8Array {
  const zip = new PizZip(shippedTemplate('thanks'))
  zip.file('word/document.xml', ' '.repeat(bytes))
  const file = Buffer.from(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))
  for (
    let at = file.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    if (file.readUInt32LE(at + 24) === bytes) file.writeUInt32LE(1000, at + 24)
  return file
}

test('a template that swells beyond what its directory says is refused before it fills the memory', () => {
  expect(problemsOf('thanks', lyingTemplate(40_000_000))).toEqual([{ kind: 'too-big', placeholder: '' }])
})
