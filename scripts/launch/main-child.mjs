import { exitCodeOf, start } from '../setup/children.mjs'

/** Runs the process a command is there for, with our stdout as its own, and returns its exit code. */
export async function runMain(file, args, { cwd, env }) {
  const child = start(file, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], isMain: true })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}
