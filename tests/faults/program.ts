import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * A desk without a window, run by Node so that it can be killed; answers the file that was built of a program in this folder.
 * Each has a folder of its own: their pieces have the same names, and one must not be written anew while another test begins.
 */
export async function buildProgram(name: string): Promise<string> {
  const outDir = join(import.meta.dirname, '../../out/faults', name)
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { external: ['better-sqlite3', /^node:/] },
    },
  })
  return join(outDir, `${name}.js`)
}

const children = new Set<ChildProcess>()

/** For the end of a test file: none of the programs is left behind. */
export function killPrograms(): void {
  for (const child of children) child.kill('SIGKILL')
}

/** What a killed program had said, by whole lines, what it complained of, and what ended it. */
export type Last = { lines: string[]; complaint: string; signal: NodeJS.Signals | null }

/** Runs a program to its end; `onFirstWord` may kill it from outside. */
export async function runProgram(
  file: string,
  args: readonly string[],
  onFirstWord: (child: ChildProcess) => Promise<void> = () => Promise.resolve(),
): Promise<Last> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  let said = ''
  let complaint = ''
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      resolve()
    })
  })
  await Promise.race([begun, ended])
  await onFirstWord(child)
  const signal = await ended
  children.delete(child)
  return { lines: said.split('\n').slice(0, -1), complaint, signal }
}
