import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The file that runs long work in a thread, built as the program's is, in a folder that goes with the test. */
export async function builtWorkThread(): Promise<string> {
  const folder = join(root, '.cache', `work-thread-${randomUUID()}`)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  await build({
    root,
    configFile: join(root, 'electron/vite.config.mjs'),
    logLevel: 'error',
    build: {
      outDir: folder,
      sourcemap: false,
      rolldownOptions: { input: { 'work-thread': join(root, 'electron/core/works/thread.ts') } },
    },
  })
  return join(folder, 'work-thread.js')
}
