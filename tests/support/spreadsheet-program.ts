import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A workbook opened by LibreOffice, as the office that gets it would: its pages as PDF text, or every sheet as CSV. */
export async function openInLibreOffice(file: Uint8Array): Promise<{ pages: string[]; sheets: Map<string, string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-office-'))
  try {
    writeFileSync(join(folder, 'list.xlsx'), file)
    const convert = (to: string) =>
      run(
        'soffice',
        [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', folder].concat(
          [join(folder, 'list.xlsx')],
        ),
        { timeout: 120_000 },
      )
    await convert('pdf')
    // Comma, quote, UTF-8, from the first line, every sheet into a file of its own.
    await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1')
    const { stdout } = await run('pdftotext', ['-layout', join(folder, 'list.pdf'), '-'], {
      maxBuffer: 64 * 1024 * 1024,
    })
    const kept = process.env['FAIRDESK_KEEP_PAGES']
    if (kept) writeFileSync(join(kept, `${Date.now()}.pdf`), readFileSync(join(folder, 'list.pdf')))
    const sheets = readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name.replace(/^list-|\.csv$/g, ''), readFileSync(join(folder, name), 'utf8')] as const)
    return { pages: stdout.split('\f').slice(0, -1), sheets: new Map(sheets) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A workbook as LibreOffice saves it after somebody opened it: as a workbook of its own or of Excel, or as CSV with semicolons. */
export async function savedByLibreOffice(file: Uint8Array, as: 'xlsx' | 'ods' | 'csv'): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-office-'))
  try {
    const [from, out] = [join(folder, 'list.xlsx'), join(folder, 'saved')]
    writeFileSync(from, file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    // Semicolon, quote, UTF-8, from the first line, cells as they are shown.
    const to = as === 'csv' ? 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true' : as
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, from], { timeout: 120_000 })
    return new Uint8Array(readFileSync(join(out, `list.${as}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
