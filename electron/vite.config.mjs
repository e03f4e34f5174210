import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The main process: an ESM entry, the thread of long work, and their lazy chunks in out/electron, everything bundled but what cannot be. */
export default defineConfig({
  root,
  // Nothing is copied: the main process serves no file of its own.
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'out/electron',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      // Long work runs in a thread of its own, which begins with a file of its own.
      input: { main: 'electron/main.ts', 'work-thread': 'electron/core/works/thread.ts' },
      external: ['electron', 'better-sqlite3', 'serialport', /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3', 'serialport'] },
})
