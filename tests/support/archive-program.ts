import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An archive opened with its password by 7-Zip, as whoever gets it would: every file in it by its name. */
export function openIn7Zip(archive: Uint8Array, password: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-archive-'))
  try {
    const [file, into] = [join(folder, 'archive.zip'), join(folder, 'files')]
    writeFileSync(file, archive)
    execFileSync('7zz', ['x', `-p${password}`, `-o${into}`, file], { stdio: 'pipe' })
    return new Map(readdirSync(into).map((name) => [name, new Uint8Array(readFileSync(join(into, name)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How each file of an archive is locked, as 7-Zip sees it without a password: `AES-256 Store`, … */
export function methodsIn7Zip(archive: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-archive-'))
  try {
    const file = join(folder, 'archive.zip')
    writeFileSync(file, archive)
    const said = execFileSync('7zz', ['l', '-slt', '-p', file], { stdio: 'pipe' }).toString()
    return [...said.matchAll(/^Method = (.*)$/gmu)].map(([, method = '']) => method)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
