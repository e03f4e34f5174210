import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exportFile } from '../../electron/core/exports/export-file.ts'
import type { OfficePaperName } from '../../shared/contract/office-papers.ts'
import { openSigningHall } from './signing-hall.ts'

const run = promisify(execFile)

export type OfficeHall = Awaited<ReturnType<typeof openOfficeHall>>

/** A fair whose office makes its papers. */
export async function openOfficeHall() {
  const hall = await openSigningHall()
  const get = (name: string, query: Record<string, string>) =>
    exportFile(name, new URLSearchParams(query), hall.contextOf(hall.window))
  /** A paper, filled. */
  const paper = (name: OfficePaperName, of?: string) => get('paper.docx', { name, ...(of === undefined ? {} : { of }) })
  const template = async (name: OfficePaperName) => (await get('paper-template.docx', { name })).body
  const bring = (name: OfficePaperName, bytes: Uint8Array, fileName = 'mau-sua.docx') =>
    hall.tell('office-paper.save-template', {
      id: randomUUID(),
      name,
      fileName,
      data: Buffer.from(bytes).toString('base64'),
    })
  async function employer(name: string, booth: string | null = null, vacancy = 'Công nhân may'): Promise<string> {
    const id = randomUUID()
    await hall.tell('employer.save', { id, name, booth, taxCode: '4900123456', contact: 'Bà Hoàng Thị Lan' })
    await hall.tell('vacancy.save', {
      id: randomUUID(),
      employerId: id,
      title: vacancy,
      wanted: 50,
      place: 'KCN Vân Trung',
    })
    return id
  }
  return { ...hall, get, paper, template, bring, employer }
}

/** A paper opened by LibreOffice, as the office that gets it would: the text of each of its pages. */
export async function openAsPages(file: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-paper-'))
  try {
    const path = join(folder, 'paper.docx')
    writeFileSync(path, file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], { timeout: 120_000 })
    const pdf = join(folder, 'paper.pdf')
    const kept = process.env['FAIRDESK_KEEP_PAGES']
    if (kept) writeFileSync(join(kept, `paper-${Date.now()}.pdf`), readFileSync(pdf))
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 })
    return stdout.normalize('NFC').split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Many papers opened by one LibreOffice, as `openAsPages`: the text of the pages of each. */
export async function openAllAsPages(files: readonly Uint8Array[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-papers-'))
  try {
    const paths = files.map((file, at) => {
      const path = join(folder, `${at}.docx`)
      writeFileSync(path, file)
      return path
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    await run('soffice', [...convert, ...paths], { timeout: 200_000 })
    return await Promise.all(
      files.map(async (_, at) => {
        const { stdout } = await run('pdftotext', ['-raw', join(folder, `${at}.pdf`), '-'], {
          maxBuffer: 64 * 1024 * 1024,
        })
        return stdout.normalize('NFC').split('\f').slice(0, -1)
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
