import react from '@vitejs/plugin-react'
import { renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { loadAgain } from './load-again.mjs'
import { packAssets } from './pack-assets.mjs'

const outDir = fileURLToPath(new URL('../out/booth', import.meta.url))

// The booth's page for recruiters' phones, served at /b: its own small page, since behind a certificate warning browsers
// keep no cache and every load fetches all of it again.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/b/',
  plugins: [react(), loadAgain(), asIndex(), packAssets()],
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    // Phones of the last three years or so: the first versions of each browser with all that camera and worker need.
    target: ['chrome111', 'safari16.4', 'firefox115'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: fileURLToPath(new URL('booth.html', import.meta.url)),
      output: { codeSplitting: { groups: [{ name: 'booth', tags: ['$initial'] }] } },
    },
  },
})

/** The page of a folder is its index. */
function asIndex() {
  return {
    name: 'as-index',
    apply: 'build',
    closeBundle: () => renameSync(`${outDir}/booth.html`, `${outDir}/index.html`),
  }
}
