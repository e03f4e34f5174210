// Makes the office's templates anew: node scripts/papers/make.mjs. They are kept in resources/papers; an official edits copies
// of them in Word, and whoever changes them here runs this.
import { writeFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { templates } from './templates.mjs'
import { documentParts } from './word.mjs'

const folder = new URL('../../resources/papers/', import.meta.url)
// The same file whenever it is made.
const date = new Date(Date.UTC(2026, 10, 26))

for (const [name, { title, blocks }] of Object.entries(templates)) {
  const zip = new PizZip()
  for (const [part, text] of Object.entries(documentParts(blocks, title))) zip.file(part, text, { date })
  writeFileSync(new URL(`${name}.docx`, folder), zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
}
