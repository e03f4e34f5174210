import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { loadAgain } from './load-again.mjs'
import { packAssets } from './pack-assets.mjs'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react(), loadAgain(), packAssets()],
  // The camera's reader is a module worker.
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../out/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome140',
    // Nothing is inlined: the content security policy allows fonts and scripts from our own door only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    // The first file is the biggest on purpose, see below.
    chunkSizeWarningLimit: 700,
    // What the desk needs at its start is one file: each of many is a request the main process answers in turn.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
