import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The main process: one ESM entry and its lazy chunks in out/electron, everything bundled but what cannot be. */
export default defineConfig({
  root,
  // Nothing is copied: the main process serves no file of its own.
  publicDir: false,
  build: {
    ssr: 'electron/main.ts',
    outDir: 'out/electron',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: ['electron', 'better-sqlite3', 'serialport', /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3', 'serialport'] },
})
