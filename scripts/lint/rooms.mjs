// The rooms of the house and their laws: the one list of who may import whom. What is not named here is refused:
// a package, a path into another room, and a file that lies in no room (a room marked flat has no folders of its own).
const screen = ['react', 'react-dom', '@mantine/*', '@tanstack/*', 'wouter', 'zustand', 'qrcode', 'uuid']
const ground = [
  'shared',
  'resources',
  'renderer/src/talk',
  'renderer/src/outbox',
  'renderer/src/scan',
  'renderer/src/session',
  'renderer/src/parts',
]
const features = [
  'badge',
  'board',
  'booth',
  'desk',
  'devices',
  'documents',
  'fairs',
  'imports',
  'office',
  'printing',
  'reports',
  'scanner',
].map((name) => `renderer/src/${name}`)
const houseRooms = ['core', 'core/copies', 'db', 'demo', 'scanner', 'shell', 'sync', 'web'].map(
  (name) => `electron/${name}`,
)

export const rooms = {
  shared: { packages: ['zod'], rooms: [], knowsVietnamese: true },
  // Data: code lists, fonts, templates. No code lies here.
  resources: { packages: [], rooms: [], isData: true },

  'electron/db': { packages: ['better-sqlite3', 'node:*'], rooms: ['shared'], knowsSql: true },
  'electron/core': {
    packages: ['uuid', 'zod', 'node:*'],
    rooms: [
      'shared',
      'resources',
      'electron/db',
      'electron/core/copies',
      'electron/core/exports',
      'electron/core/imports',
      'electron/core/office-papers',
    ],
  },
  // Copies in a second place, and how one is brought back.
  'electron/core/copies': {
    packages: ['zod', 'node:*'],
    rooms: ['shared', 'electron/db', 'electron/core'],
  },
  // Lists from files: the only place that knows other encodings and how a workbook is taken apart.
  'electron/core/imports': {
    packages: ['csv-parse', 'csv-parse/*', 'iconv-lite', 'node:*'],
    rooms: ['shared', 'resources', 'electron/db', 'electron/core'],
  },
  // The only place that knows the spreadsheet library, how PDFs are joined, and how files are locked with a password.
  'electron/core/exports': {
    packages: ['@cantoo/pdf-lib', '@cj-tech-master/excelts', '@zip.js/zip.js', 'officecrypto-tool', 'zod', 'node:*'],
    rooms: ['shared', 'resources', 'electron/db', 'electron/core', 'electron/core/office-papers'],
  },
  // The only place that knows the word processor's files.
  'electron/core/office-papers': {
    packages: ['docxtemplater', 'pizzip', 'zod', 'node:*'],
    rooms: ['shared', 'resources', 'electron/db', 'electron/core', 'electron/core/exports'],
  },
  'electron/sync': { packages: ['node:*'], rooms: ['shared', 'electron/db'] },
  'electron/web': {
    packages: ['hono', '@hono/node-server', 'selfsigned', 'node:*'],
    rooms: ['shared', 'electron/core'],
  },
  // Scanners on a serial line.
  'electron/scanner': { packages: ['serialport', 'node:*'], rooms: ['shared'] },
  'electron/shell': { packages: ['electron', 'node:*'], rooms: ['shared'] },
  'electron/demo': { packages: ['uuid', 'node:*'], rooms: ['shared', 'electron/core'] },
  'electron/main.ts': { packages: ['electron', 'node:*'], rooms: ['shared', 'resources', ...houseRooms] },

  'renderer/src/talk': { packages: screen, rooms: ['shared'] },
  // What waits in a device while the host is away, sealed, and how it is handed over without a network.
  'renderer/src/outbox': { packages: screen, rooms: ['shared', 'renderer/src/talk', 'renderer/src/parts'] },
  // The only place that knows the camera's decoder.
  'renderer/src/scan': { packages: [...screen, 'zxing-wasm', 'zxing-wasm/*'], rooms: ['shared'] },
  'renderer/src/session': { packages: screen, rooms: ['shared', 'renderer/src/talk'] },
  'renderer/src/parts': { packages: screen, rooms: ground },
  ...Object.fromEntries(features.map((name) => [name, { packages: screen, rooms: ground }])),
  // The only place that knows the icons of needs.
  'renderer/src/badge': { packages: [...screen, '@mdi/js', 'svgpath'], rooms: ground },
  // The app around the features: the app itself, the gate before the house, the frame with its rail.
  'renderer/src/frame': { packages: screen, rooms: [...ground, ...features] },
  'renderer/src/gate': { packages: screen, rooms: [...ground, 'renderer/src/frame'] },
  'renderer/src': {
    packages: screen,
    rooms: [...ground, ...features, 'renderer/src/frame', 'renderer/src/gate'],
    isFlat: true,
  },

  'electron/vite.config.mjs': { packages: ['vite', 'node:*'], rooms: [] },
  'renderer/booth.vite.config.mjs': {
    packages: ['vite', '@vitejs/*', 'node:*'],
    rooms: ['renderer/load-again.mjs', 'renderer/pack-assets.mjs'],
  },
  'renderer/load-again.mjs': { packages: [], rooms: ['shared'] },
  'renderer/pack-assets.mjs': { packages: ['node:*'], rooms: [] },
  'renderer/vite.config.mjs': {
    packages: ['vite', '@vitejs/*', 'node:*'],
    rooms: ['renderer/load-again.mjs', 'renderer/pack-assets.mjs'],
  },
  // Makes the templates of the office's papers, whose words they are.
  'scripts/papers': { packages: ['pizzip', 'node:*'], rooms: [], knowsVietnamese: true },
  // What is not installed yet can only be imported by an address found at run time.
  scripts: { packages: ['node:*'], rooms: [], importsLate: true },
  tests: { packages: ['*'], rooms: ['*'], knowsSql: true, knowsVietnamese: true },
}
