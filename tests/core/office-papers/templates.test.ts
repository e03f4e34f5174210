import { randomUUID } from 'node:crypto'
import PizZip from 'pizzip'
import { beforeAll, describe, expect, test } from 'vitest'
import catalogue from '../../../resources/papers/placeholders.json' with { type: 'json' }
import { placeholdersOf } from '../../../electron/core/office-papers/catalogue.ts'
import { namedIn, problemsOf } from '../../../electron/core/office-papers/check-template.ts'
import { fillingsOf } from '../../../electron/core/office-papers/make-papers.ts'
import { shippedTemplate } from '../../../electron/core/office-papers/shipped.ts'
import { officePaperNames } from '../../../shared/contract/office-papers.ts'
import { indicatorCodes } from '../../../shared/contract/figures.ts'
import { Refusal } from '../../../shared/failure.ts'
import { papers as words } from '../../../shared/words/papers/office.ts'
import { type OfficeHall, openOfficeHall } from '../../support/office-hall.ts'

let hall: OfficeHall
let employerId: string
beforeAll(async () => {
  hall = await openOfficeHall()
  employerId = await hall.employer('Công ty TNHH May Lạng Sơn', '3')
  const root = await hall.come({ fullName: 'Nông Thị Mẫu' })
  await hall.tell('employer.save', { id: randomUUID(), name: 'Trung tâm', kind: 'center', booth: null })
  expect(root).not.toBe('')
})

/** A template whose text is this alone. */
function templateSaying(...paragraphs: string[]): Uint8Array {
  const zip = new PizZip(shippedTemplate('thanks'))
  const text = zip.file('word/document.xml')?.asText() ?? ''
  const body = paragraphs
    .map((one) => `<w:p><w:r><w:t xml:space="preserve">${one.replaceAll('<', '&lt;')}</w:t></w:r></w:p>`)
    .join('')
  zip.file('word/document.xml', text.replace(/<w:body>.*<w:sectPr>/su, `<w:body>${body}<w:sectPr>`))
  return zip.generate({ type: 'uint8array' })
}

describe('the templates that come with the program', () => {
  test.each(officePaperNames)('%s has no placeholder that nobody fills', (name) => {
    expect(problemsOf(name, shippedTemplate(name))).toEqual([])
  })

  test('are what the script that makes them makes', async () => {
    const at = (file: string) => new URL(`../../../scripts/papers/${file}`, import.meta.url).href
    const { templates } = (await import(at('templates.mjs'))) as {
      templates: Record<string, { title: string; blocks: string[] }>
    }
    const { documentParts } = (await import(at('word.mjs'))) as {
      documentParts: (blocks: string[], title: string) => Record<string, string>
    }
    for (const name of officePaperNames) {
      const { file } = catalogue.papers[name]
      const made = templates[file]
      const parts = documentParts(made?.blocks ?? [], made?.title ?? '')
      const zip = new PizZip(shippedTemplate(name))
      for (const [part, text] of Object.entries(parts)) expect(zip.file(part)?.asText(), `${file} ${part}`).toBe(text)
    }
  })
})

describe('every placeholder of the list', () => {
  test.each(officePaperNames)('is filled in a paper of %s, and nothing else is', (name) => {
    const of = { invitation: employerId, thanks: employerId, confirmation: employerId, 'commune-list': '06040' }[
      name as string
    ]
    const context = hall.contextOf(hall.window)
    const [filling] = fillingsOf({ name, of: of ?? null }, { ...context, tell: () => undefined })
    const { fields, lists } = placeholdersOf(name)
    const values = filling?.values ?? {}
    expect(Object.keys(values).toSorted()).toEqual([...fields, ...lists.keys()].toSorted())
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === 'string') continue
      const known = lists.get(key) ?? new Set()
      for (const line of value) expect(Object.keys(line).toSorted(), key).toEqual([...known].toSorted())
    }
  })

  test('names every indicator of the reports', () => {
    const told = catalogue.groups.figures.fields.map(({ indicator }) => indicator)
    expect(told.toSorted()).toEqual([...indicatorCodes].toSorted())
  })

  test('that the templates use stands in the list of docs/papers.md', async () => {
    const { readFileSync } = await import('node:fs')
    const page = readFileSync(new URL('../../../docs/papers.md', import.meta.url), 'utf8')
    const all = Object.values(catalogue.groups).flatMap(({ fields, loops }) => [
      ...fields.map(({ name }) => `{${name}}`),
      ...loops.flatMap((loop) => [`{#${loop.name}}`, ...loop.fields.map(({ name }) => `{${name}}`)]),
    ])
    expect(all.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
    for (const name of officePaperNames) expect(namedIn(shippedTemplate(name)).size).toBeGreaterThan(5)
  })
})

describe('a template an official has edited', () => {
  test.each([
    ['names what nobody fills', ['{ten_phin}'], { kind: 'unknown-placeholder', placeholder: 'ten_phin' }],
    ['puts a value in as XML', ['{@ten_phien}'], { kind: 'unknown-placeholder', placeholder: '@ten_phien' }],
    ['has a list nobody fills', ['{#khach}{ten}{/khach}'], { kind: 'unknown-placeholder', placeholder: '#khach' }],
    ['takes a field out of its list', ['{muc_luong}'], { kind: 'not-in-list', placeholder: 'muc_luong' }],
    ['lost the end of a brace', ['{ten_phien'], { kind: 'unclosed-brace', placeholder: 'ten_phien' }],
    ['lost the beginning of a brace', ['ten_phien}'], { kind: 'unopened-brace', placeholder: 'ten_phien' }],
    ['does not end a list', ['{#noi_nhan}{dong}'], { kind: 'unclosed-list', placeholder: 'noi_nhan' }],
    ['does not begin a list', ['{dong}{/noi_nhan}'], { kind: 'unopened-list', placeholder: 'noi_nhan' }],
    ['ends another list', ['{#noi_nhan}{dong}{/ket_qua}'], { kind: 'wrong-list', placeholder: 'noi_nhan' }],
  ] as const)('and that %s is not taken, and the sentence names it', async (_, text, problem) => {
    const answer = await hall.bring('thanks', templateSaying(...text))
    expect(answer.saved).toBe(false)
    expect(answer.problems).toContainEqual(problem)
    const sentence = words.problemIn('thu.docx', problem)
    expect(sentence).toMatch(/^thu\.docx: /)
    expect(sentence).toContain(problem.placeholder)
  })

  test('that is no Word document, or has macros, is not taken', async () => {
    const text = new TextEncoder().encode('Kính gửi Quý đơn vị')
    expect(await hall.bring('thanks', text)).toEqual({
      saved: false,
      problems: [{ kind: 'no-document', placeholder: '' }],
    })
    const zip = new PizZip(shippedTemplate('thanks'))
    zip.file('word/vbaProject.bin', 'Sub AutoOpen()')
    const answer = await hall.bring('thanks', zip.generate({ type: 'uint8array' }))
    expect(answer.problems).toEqual([{ kind: 'has-macros', placeholder: '' }])
  })

  test('is used from then on, until the original is taken back', async () => {
    const other = await openOfficeHall()
    await other.employer('Công ty A')
    expect(await other.bring('thanks', templateSaying('Gửi {ten_don_vi}, mẫu mới'))).toEqual({
      saved: true,
      problems: [],
    })
    const text = textOf((await other.paper('thanks')).body)
    expect(text).toContain('Gửi Công ty A, mẫu mới')
    const listed = await other.tell('office-paper.list', {})
    expect(listed.find(({ name }) => name === 'thanks')?.own?.fileName).toBe('mau-sua.docx')
    await other.tell('office-paper.reset-template', { id: randomUUID(), name: 'thanks' })
    expect(textOf((await other.paper('thanks')).body)).not.toContain('mẫu mới')
    other.close()
  })

  test('and that a later version no longer fills is refused before anything is made', async () => {
    const other = await openOfficeHall()
    await other.employer('Công ty A')
    const data = Buffer.from(templateSaying('{chuyen_cu}')).toString('base64')
    other.store.settings.keep('office-paper-thanks', JSON.stringify({ fileName: 'cu.docx', savedAt: 1, data }))
    const refusal = await other.paper('thanks').then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.failure : error),
    )
    expect(refusal).toEqual({
      code: 'template-wrong',
      detail: words.problemIn('cu.docx', { kind: 'unknown-placeholder', placeholder: 'chuyen_cu' }),
    })
    const listed = await other.tell('office-paper.list', {})
    expect(listed.find(({ name }) => name === 'thanks')?.problems).toHaveLength(1)
    other.close()
  })
})

function textOf(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? ''
  return xml.replaceAll(/<[^>]+>/gu, '')
}
