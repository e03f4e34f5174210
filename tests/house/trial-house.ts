import { execFile } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A complaint of oxlint or tsc about one file. */
export type Complaint = { file: string; message: string }

/** A house with our walls and other furniture: our configurations, and these files instead of ours. */
export function buildTrialHouse(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fairdesk-walls-'))
  const laws = globSync(
    ['tsconfig.json', '{shared,renderer,electron,tests}/tsconfig.json', 'electron/*/tsconfig.json'],
    { cwd: root },
  )
  for (const name of ['.oxlintrc.json', 'scripts/lint', ...laws])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(folder, name), code)
  }
  return {
    lint: async (): Promise<Complaint[]> =>
      readLint(await run(folder, 'oxlint/bin/oxlint', ['-c', '.oxlintrc.json', '-f', 'json'])),
    compile: async (): Promise<Complaint[]> =>
      readCompiler(await run(folder, 'typescript/bin/tsc', ['-b', '--pretty', 'false'])),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function run(cwd: string, tool: string, args: string[]): Promise<string> {
  return await new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(root, 'node_modules', tool), ...args],
      { cwd, maxBuffer: 1 << 26, timeout: 50_000 },
      (error, stdout, stderr) => {
        // Both end with a code above 0 when they have something to say, and with no words when they could not begin.
        if (error && stdout === '') reject(new Error(`${tool}: ${stderr || error.message}`))
        else resolve(stdout)
      },
    )
  })
}

function readLint(output: string): Complaint[] {
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code?: string; message: string }[] }
  return diagnostics.map(({ filename, code, message }) => ({
    file: filename,
    message: `${code ?? 'syntax'}: ${message}`,
  }))
}

function readCompiler(output: string): Complaint[] {
  return output.split('\n').flatMap((line) => {
    const [, file, message] = /^(\S+?)\(\d+,\d+\): error (.*)$/u.exec(line) ?? []
    return file === undefined || message === undefined ? [] : [{ file, message }]
  })
}
