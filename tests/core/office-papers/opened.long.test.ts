import PizZip from 'pizzip'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'
import { exportFile } from '../../../electron/core/exports/export-file.ts'
import { openAsPages } from '../../support/office-hall.ts'
import { openTrialFair, type TrialFair } from '../exports/trial-fair.ts'

const number = new Intl.NumberFormat('vi-VN')
const longName =
  'Công ty Cổ phần Đầu tư Phát triển Công nghiệp Điện tử và Cơ khí Chính xác Việt Nam – Chi nhánh Bắc Giang'
/** What would be a formula, a field of Word, XML or a placeholder, if it were anything but text. */
const nasty = `=cmd|' /C calc'!A0 & "x" <w:br/> {ten_phien} ]]> \u000B`

function paperOf(fair: TrialFair, name: OfficePaperName, of?: string) {
  const query = new URLSearchParams({ name, ...(of === undefined ? {} : { of }) })
  return exportFile('paper.docx', query, fair.contextOf(fair.window))
}

function textOf(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? ''
  const cells = xml.replaceAll(/<\/w:(?:p|tc)>/gu, '\n').replaceAll(/<[^>]+>/gu, '')
  return cells
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Thirty employers, sixty people, of whom two thirds talk to somebody. */
function fullFair(): { fair: TrialFair; employers: string[] } {
  const fair = openTrialFair()
  const names = Array.from({ length: 30 }, (_, at) =>
    at === 0 ? longName : at === 1 ? nasty : `Công ty Thứ ${at + 1}`,
  )
  const employers = names.map((name) => fair.employer(name))
  for (let at = 0; at < 60; at += 1) {
    const fullName = at === 0 ? nasty : at === 1 ? 'Nguyễn Hoàng Thị Phương Thảo Nguyên Bảo Châu' : `Nông Văn Số ${at}`
    const communeCode = at % 3 === 0 ? '06046' : '06040'
    const visitor = fair.arrive({
      fullName,
      sex: at % 2 === 0 ? 'female' : 'male',
      communeCode,
      village: 'Thôn Nà Thử',
    })
    const employer = employers[at % employers.length]
    if (at % 3 !== 0 && employer) fair.talk(visitor, employer)
  }
  return { fair, employers }
}

describe('opened by LibreOffice', () => {
  test('the report of a full fair holds its figures, every employer, and the name that looks like code', async () => {
    const { fair } = fullFair()
    const { indicators, breakdowns } = await fair.tell('figures.read', {})
    const pages = await openAsPages((await paperOf(fair, 'report')).body)
    const text = pages.join('\n').replaceAll(/\s+/gu, ' ')
    expect(text).toContain(`Có ${number.format(indicators.attended)} người tham gia`)
    expect(text).toContain(`(nữ ${indicators['attended-women']}, dân tộc thiểu số ${indicators['attended-minority']})`)
    expect(text).toContain(`${indicators['interview-turns']} lượt`)
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(text).toContain('Số liệu tạm tính đến')
    expect(text).toContain('Công ty Thứ 30')
    expect(text).toContain('{ten_phien}')
    expect(breakdowns.commune.reduce((sum, group) => sum + group.attended, 0)).toBe(indicators.attended)
    expect(text).toMatch(new RegExp(`Tổng số ${indicators.attended} ${indicators['attended-women']} `, 'u'))
    expect(pages.length).toBeGreaterThan(2)
    fair.close()
  }, 120_000)

  test.each(['minutes', 'invitation', 'thanks', 'confirmation', 'commune-list', 'handbook-list'] as const)(
    '%s of a full fair is a paper with its head, and nothing is left to be filled',
    async (name) => {
      const { fair, employers } = fullFair()
      const of = { minutes: undefined, 'handbook-list': undefined, 'commune-list': '06040' } as const
      const whose = name in of ? of[name as keyof typeof of] : employers[0]
      const pages = await openAsPages((await paperOf(fair, name, whose)).body)
      const text = pages.join('\n').replaceAll(/\s+/gu, ' ')
      expect(text).toContain('Độc lập - Tự do - Hạnh phúc')
      expect(text.replaceAll('{ten_phien}', '')).not.toMatch(/[{}]|undefined|null|NaN/u)
      if (whose === employers[0]) expect(text).toContain('Chính xác Việt Nam')
      if (name === 'commune-list') expect(text).toContain('Danh sách có 40 người (nữ 20)')
      fair.close()
    },
    120_000,
  )

  test('a fair where nobody has come yet has papers too', async () => {
    const fair = openTrialFair()
    const pages = await openAsPages((await paperOf(fair, 'report')).body)
    const text = pages.join('\n').replaceAll(/\s+/gu, ' ')
    expect(text).toContain('Có 0 người tham gia (nữ 0, dân tộc thiểu số 0)')
    // In its table, under the table's head: no head stands over nothing.
    expect(text).toMatch(/Mục tiêu Kế hoạch Đạt được Tỷ lệ (?:2 )?Phiên không đặt mục tiêu bằng số\./u)
    const list = await openAsPages((await paperOf(fair, 'commune-list', '06040')).body)
    expect(list.join('\n')).toContain('Chưa có người của')
    fair.close()
  }, 120_000)
})

test('one of each employer comes as an archive, each in a file of its own name', async () => {
  const { fair, employers } = fullFair()
  const { fileName, body } = await paperOf(fair, 'thanks')
  expect(fileName).toBe('thu-cam-on-2026-11-24.zip')
  const zip = new PizZip(body)
  const names = Object.keys(zip.files)
  expect(names).toHaveLength(employers.length)
  expect(names.every((name) => /^thu-cam-on-\d\d-[a-z0-9-]+-2026-11-24\.docx$/u.test(name))).toBe(true)
  expect(textOf(zip.file(names[0] ?? '')?.asUint8Array() ?? new Uint8Array())).toContain(longName)
  fair.close()
})

test('whatever somebody is called stands in a paper as they are called, and the paper stays well formed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (name) => {
      const fair = openTrialFair()
      try {
        fair.arrive({ fullName: `x${name}x`, communeCode: '06040' })
        const { body } = await paperOf(fair, 'commune-list', '06040')
        const xml = new PizZip(body).file('word/document.xml')?.asText() ?? ''
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u)
        const told = `x${name}x`.normalize('NFC').replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu, '')
        expect(textOf(body).replaceAll(/\s/gu, '')).toContain(told.replaceAll(/\s/gu, ''))
      } finally {
        fair.close()
      }
    }),
    { numRuns: 20 },
  )
})

test('papers that name people are noted with how many, and a booth gets none', async () => {
  const { fair } = fullFair()
  await paperOf(fair, 'commune-list', '06046')
  const context = fair.contextOf({ ...fair.window, role: 'booth' })
  const refused = exportFile('paper.docx', new URLSearchParams({ name: 'report' }), context)
  await expect(refused).rejects.toMatchObject({ failure: { code: 'not-allowed' } })
  await expect(paperOf(fair, 'commune-list')).rejects.toMatchObject({ failure: { code: 'bad-input', field: 'of' } })
  await expect(paperOf(fair, 'thanks', 'nobody')).rejects.toMatchObject({ failure: { code: 'not-found' } })
  fair.close()
})
