import { defineConfig } from 'vite'

/** Benches run bundled: Node 24 knows TypeScript, but not the SQL files the database room imports. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  // What long work loads in its thread is one file at the desk, and so here.
  ssr: { noExternal: ['@cj-tech-master/excelts'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: '../out/bench',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        run: 'tests/bench/run.ts',
        registering: 'tests/faults/registering.ts',
        'booth-load-clients': 'tests/bench/booth-load-clients.ts',
        'start-reference': 'tests/bench/start-reference.ts',
        'print-reference': 'tests/bench/print-reference.ts',
        'start-probe': 'tests/bench/start-probe.ts',
        'page-probe': 'tests/bench/page-probe.ts',
        'export-xlsx-part': 'tests/bench/export-xlsx-part.ts',
        'work-thread': 'electron/core/works/thread.ts',
        'sheet-probe': 'tests/bench/sheet-probe.ts',
      },
      // Apart, or it would lie in a file that runs benches when it is loaded.
      output: { codeSplitting: { groups: [{ name: 'spreadsheet', test: /excelts/ }] } },
      external: ['electron', 'better-sqlite3', 'serialport', 'playwright', /^node:/],
    },
  },
})
