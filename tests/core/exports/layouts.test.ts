import { randomUUID } from 'node:crypto'
import office from 'officecrypto-tool'
import { expect, test } from 'vitest'
import { layoutFile } from '../../../electron/core/exports/layouts.ts'
import { offered } from '../../../electron/core/exports/offered.ts'
import { listLayoutNames, type ListLayoutName } from '../../../shared/contract/list-layouts.ts'
import type { ExportFormat, ExportName } from '../../../shared/contract/exports.ts'
import { allConsents, somebody } from '../../support/station.ts'
import { column, make, readTables } from './made.ts'
import { entriesOf, readCsv } from './read-back.ts'
import { adjustAfterFreeze, openTrialFair, type TrialFair } from './trial-fair.ts'

type Layout = {
  fileName: string
  heading: string[]
  totals: string[]
  columns: { field: string; title: string; width: number }[]
}

function layoutOf(fair: TrialFair, name: ListLayoutName): Layout {
  return structuredClone(layoutFile(name, fair).raw) as Layout
}

function bring(fair: TrialFair, name: ListLayoutName, layout: unknown, fileName = 'mau-cua-toi.json') {
  const text = typeof layout === 'string' ? layout : JSON.stringify(layout)
  return fair.tell('list-layout.save', { id: randomUUID(), name, fileName, text })
}

/** A fair with an employer whom somebody met who agreed to share. */
async function metFair() {
  const fair = openTrialFair()
  const employerId = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  fair.vacancy(employerId, 'Công nhân may')
  const person = somebody({ fullName: 'Nông Thị Mẫu', idNumber: '020090000001' })
  const told = { id: randomUUID(), person, consents: allConsents, knownAs: null }
  const { attendee } = await fair.tell('attendee.register', told)
  await fair.tell('booth.sit', { employerId })
  await fair.tell('interview.log', {
    id: randomUUID(),
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome: 'pre-selected',
    note: '',
    scannedAt: fair.clock.now,
  })
  return { fair, employerId }
}

/** In which file each layout's sheet is made. */
const madeIn: Readonly<Record<ListLayoutName, readonly [ExportName, ExportFormat]>> = {
  attendance: ['attendance', 'xlsx'],
  interviews: ['interviews', 'xlsx'],
  employers: ['employers', 'xlsx'],
  'employer-results': ['employers', 'xlsx'],
  indicators: ['summary', 'xlsx'],
  breakdown: ['summary', 'xlsx'],
  figures: ['summary', 'csv'],
  adjustments: ['adjustments', 'xlsx'],
  'adjusted-figures': ['adjustments', 'xlsx'],
  'employer-file': ['employer-file', 'xlsx'],
  handover: ['employer-file', 'xlsx'],
  'year-fairs': ['year', 'xlsx'],
  'year-communes': ['year', 'xlsx'],
  'follow-up-people': ['follow-up', 'xlsx'],
  'follow-up-results': ['follow-up', 'xlsx'],
}

test.each(listLayoutNames)(
  'what a layout of %s may show is what its list offers, all of it and nothing else',
  async (name) => {
    const { fair, employerId } = await metFair()
    if (madeIn[name][0] === 'adjustments') await adjustAfterFreeze(fair)
    const { fields, values, counted = [] } = offered[name]
    const layout = layoutOf(fair, name)
    const of = name === 'employer-file' || name === 'handover' ? { employerId } : {}
    const made = () => make(fair, ...madeIn[name], of)
    // Everything it may show and name is there when the file is made.
    const all = {
      ...layout,
      heading: [...layout.heading, values.map((value) => `{${value}}`).join(' ')],
      totals: [[...values, ...counted].map((value) => `{${value}}`).join(' ')],
      columns: fields.map((field) => ({ field, title: field, width: 10 })),
    }
    expect(await bring(fair, name, all)).toEqual({ saved: true, problem: null })
    expect((await made()).body.byteLength).toBeGreaterThan(0)
    // And the list has nothing that the check does not know: kept past the check, its own sentence names all it has.
    const keep = (wrong: object) =>
      fair.store.settings.keep(
        `list-layout-${name}`,
        JSON.stringify({ fileName: 'cu.json', savedAt: 1, text: JSON.stringify({ ...layout, ...wrong }) }),
      )
    keep({ columns: [{ field: 'khac', title: 'Khác', width: 5 }] })
    const sentence = await made().then(String, (error: unknown) => (error as Error).message)
    const [, known = ''] = /dùng được: ([^"]*)"/u.exec(sentence) ?? []
    expect(known.split(', ').toSorted()).toEqual([...fields].toSorted())
    keep({ totals: ['{khac}'] })
    const other = await made().then(String, (error: unknown) => (error as Error).message)
    expect(
      [...other.matchAll(/\{(\w+)\}/gu)]
        .map(([, value = '']) => value)
        .slice(1)
        .toSorted(),
    ).toEqual([...values, ...counted].toSorted())
    const listed = await fair.tell('list-layout.list', {})
    expect(listed.find((one) => one.name === name)?.problem).toContain('{khac}')
    fair.close()
  },
)

test('an office’s own layout is in every file and in the archive, until the original is taken back', async () => {
  const { fair } = await metFair()
  const layout = layoutOf(fair, 'attendance')
  const own = {
    ...layout,
    fileName: 'nguoi-tham-gia',
    columns: [
      { field: 'fullName', title: 'Họ tên người lao động', width: 30 },
      { field: 'order', title: 'TT', width: 5 },
    ],
  }
  // As an editor on Windows saves it.
  await bring(fair, 'attendance', `\uFEFF${JSON.stringify(own, null, 2).replaceAll('\n', '\r\n')}`)
  const made = await make(fair, 'attendance', 'xlsx')
  expect(made.fileName).toBe('nguoi-tham-gia-2026-11-24.xlsx')
  expect((await readTables(made.body))[0]).toMatchObject({
    titles: ['Họ tên người lao động', 'TT'],
    rows: [['Nông Thị Mẫu', '1']],
  })
  expect(readCsv((await make(fair, 'attendance', 'csv')).body)[0]).toEqual(['Họ tên người lao động', 'TT'])
  const { body, password } = await make(fair, 'everything', 'zip')
  const [sheet] = await readTables((await entriesOf(body, password ?? '')).get(made.fileName) ?? new Uint8Array())
  expect(sheet?.titles).toEqual(['Họ tên người lao động', 'TT'])
  await fair.tell('list-layout.reset', { id: randomUUID(), name: 'attendance' })
  expect((await make(fair, 'attendance', 'xlsx')).fileName).toBe('danh-sach-nguoi-tham-gia-2026-11-24.xlsx')
  fair.close()
})

test('the layout in use is saved as a file that is taken back as it is', async () => {
  const { fair } = await metFair()
  for (const name of listLayoutNames) {
    const { body, fileName } = await fair.file('list-layout.json', { name })
    expect(fileName).toBe(`mau-${name}.json`)
    expect(await bring(fair, name, new TextDecoder().decode(body), fileName)).toEqual({ saved: true, problem: null })
  }
  const desk = { ...fair.window, role: 'desk' } as const
  await expect(fair.file('list-layout.json', { name: 'attendance' }, desk)).rejects.toThrow('not-allowed')
  fair.close()
})

test('no layout puts into an employer’s file what the law forbids, or takes out what it asks for', async () => {
  const { fair, employerId } = await metFair()
  const layout = layoutOf(fair, 'employer-file')
  for (const field of ['idNumber', 'ethnicity', 'household', 'disability', 'education', 'birthDate', 'village']) {
    const columns = [...layout.columns, { field, title: field, width: 10 }]
    const { saved, problem } = await bring(fair, 'employer-file', { ...layout, columns })
    expect([saved, problem]).toEqual([false, expect.stringContaining(`“${field}”, không có trường này`)])
  }
  for (const field of ['reference', 'result']) {
    const columns = layout.columns.filter((column) => column.field !== field)
    expect((await bring(fair, 'employer-file', { ...layout, columns })).problem).toContain(`thiếu cột “${field}”`)
  }
  for (const value of ['purpose', 'deleteBy', 'standing']) {
    const heading = layout.heading.filter((line) => !line.includes(`{${value}}`))
    expect((await bring(fair, 'employer-file', { ...layout, heading })).problem).toContain(`phải có {${value}}`)
  }
  // Nor one that came past the check, from a version that asked for less.
  const heading = ['{standing}']
  const kept = { fileName: 'cu.json', savedAt: 1, text: JSON.stringify({ ...layout, heading }) }
  fair.store.settings.keep('list-layout-employer-file', JSON.stringify(kept))
  await expect(make(fair, 'employer-file', 'xlsx', { employerId })).rejects.toThrow('phải có {purpose}')
  await fair.tell('list-layout.reset', { id: randomUUID(), name: 'employer-file' })
  const made = await make(fair, 'employer-file', 'xlsx', { employerId })
  const [list] = await readTables(await office.decrypt(Buffer.from(made.body), { password: made.password ?? '' }))
  expect(list?.titles).toEqual(layout.columns.map(({ title }) => title))
  fair.close()
})

test.each([
  ['is no JSON', '{ "fileName": "a", }', 'mau-cua-toi.json: tệp không phải là JSON'],
  ['is something else', '[]', 'mau-cua-toi.json: tệp không đúng cấu trúc'],
])('a file that %s is told so, and the layout in use stays', async (_, text, sentence) => {
  const { fair } = await metFair()
  const { saved, problem } = await bring(fair, 'attendance', text)
  expect([saved, problem]).toEqual([false, expect.stringContaining(sentence)])
  expect(layoutFile('attendance', fair).own).toBeNull()
  fair.close()
})

test('two lists of one archive have no file name in common', async () => {
  const { fair } = await metFair()
  const layout = { ...layoutOf(fair, 'attendance'), fileName: 'ket-qua-phong-van' }
  expect((await bring(fair, 'attendance', layout)).problem).toContain(
    '“ket-qua-phong-van” đã là tên của danh sách khác',
  )
  fair.close()
})

test('a step that an office shows in no table of groups is still among the figures for other programs', async () => {
  const { fair } = await metFair()
  const layout = layoutOf(fair, 'breakdown')
  const columns = layout.columns
    .filter(({ field }) => field !== 'women')
    .map((one) => (one.field === 'attended' ? { ...one, title: 'Có mặt' } : one))
  await bring(fair, 'breakdown', { ...layout, columns })
  const [, ...facts] = readCsv((await make(fair, 'summary', 'csv')).body)
  const titles = new Set(facts.filter(([of]) => of === 'Giới tính').map((fact) => fact[2]))
  expect([...titles].slice(0, 3)).toEqual(['Có mặt', 'Trong đó nữ', 'Số người được tư vấn'])
  const [, bySex] = await readTables((await make(fair, 'summary', 'xlsx')).body)
  expect(bySex && column(bySex, 'Có mặt')).toEqual(['1', '1'])
  fair.close()
})

test('an employer’s file has no two columns that would be taken for each other when it comes back', async () => {
  const { fair } = await metFair()
  const titled = (titles: Readonly<Record<string, string>>) => {
    const layout = layoutOf(fair, 'employer-file')
    const columns = layout.columns.map((one) => ({ ...one, title: titles[one.field] ?? one.title }))
    return { ...layout, columns }
  }
  for (const titles of [
    // What one column is called now, another was called in files that are still out.
    { workingSince: 'Ngày ký hợp đồng', contractOn: 'Ngày ký' },
    { workingSince: 'Từ ngày', contractOn: 'TỪ NGÀY' },
    { note: 'Kết quả sau phiên', result: 'Kết quả' },
  ]) {
    const answer = await bring(fair, 'employer-file', titled(titles))
    expect(answer, JSON.stringify(titles)).toMatchObject({ saved: false })
    expect(answer.problem).toContain(Object.values(titles)[0])
  }
  for (const titles of [
    { workingSince: 'Vào làm từ' },
    { phone: 'Số điện thoại', remark: 'Ghi chú của đơn vị', note: 'Nhận xét' },
    {},
  ])
    expect(await bring(fair, 'employer-file', titled(titles))).toEqual({ saved: true, problem: null })
  fair.close()
})
