import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'vite'
import { sweptFolder } from './folders.ts'

const root = join(import.meta.dirname, '../..')

/** The file that runs long work in a thread, built as the program's is, in a folder that goes with the file of tests. */
export async function builtWorkThread(): Promise<string> {
  // Beside the packages, which it loads.
  const folder = sweptFolder(join(root, '.cache', `work-thread-${randomUUID()}`))
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
