import { fine, isFile, nextTo, pathTo, type Plant } from './plant.ts'

/** What each room must not import: packages as they are, rooms by their folder or file. */
const forbidden: Record<string, { packages: string; rooms: string }> = {
  shared: {
    packages: 'node:fs electron react hono better-sqlite3 uuid',
    rooms: 'electron/db electron/core renderer/src/talk electron/main.ts resources tests scripts',
  },
  'electron/db': {
    packages: 'electron hono react zod pg',
    rooms: 'electron/core electron/sync electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/core': {
    packages:
      'electron hono better-sqlite3 @cj-tech-master/excelts @zip.js/zip.js officecrypto-tool docxtemplater pizzip react',
    rooms: 'electron/web electron/shell electron/sync electron/demo renderer/src/talk electron/main.ts',
  },
  'electron/core/copies': {
    packages: 'electron hono better-sqlite3 react uuid',
    rooms: 'electron/web electron/shell electron/sync renderer/src/talk electron/main.ts',
  },
  'electron/core/exports': {
    packages: 'electron hono better-sqlite3 react',
    rooms: 'electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/core/imports': {
    packages: 'electron hono better-sqlite3 react uuid @cj-tech-master/excelts',
    rooms: 'electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/core/office-papers': {
    packages: 'electron hono better-sqlite3 react @cj-tech-master/excelts',
    rooms: 'electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/sync': {
    packages: 'electron hono better-sqlite3 react',
    rooms: 'electron/core electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/web': {
    packages: 'electron better-sqlite3 @cj-tech-master/excelts react',
    rooms: 'electron/db electron/sync electron/shell electron/demo renderer/src/talk electron/main.ts',
  },
  'electron/scanner': {
    packages: 'electron hono better-sqlite3 react',
    rooms: 'electron/core electron/db electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/shell': {
    packages: 'hono better-sqlite3 react',
    rooms: 'electron/db electron/core electron/web electron/sync renderer/src/talk electron/main.ts',
  },
  'electron/demo': {
    packages: 'electron hono better-sqlite3 react',
    rooms: 'electron/db electron/sync electron/web electron/shell renderer/src/talk electron/main.ts',
  },
  'electron/main.ts': {
    packages: 'hono better-sqlite3 react',
    rooms: 'renderer/src/talk tests scripts',
  },
  'renderer/src/talk': {
    packages: 'node:fs electron hono better-sqlite3',
    rooms: 'electron/core renderer/src/desk renderer/src/parts renderer/src/session renderer/src/scan',
  },
  'renderer/src/scan': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/parts renderer/src/session renderer/src/talk',
  },
  'renderer/src/session': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/parts renderer/src/scan',
  },
  'renderer/src/parts': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/badge renderer/src/frame',
  },
  'renderer/src/scanner': {
    packages: 'node:fs electron zxing-wasm',
    rooms: 'electron/core electron/db renderer/src/booth renderer/src/office renderer/src/desk',
  },
  'renderer/src/desk': {
    packages: 'node:fs electron',
    rooms: 'electron/core electron/db renderer/src/booth renderer/src/office renderer/src/badge',
  },
  'renderer/src/booth': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/office renderer/src/badge',
  },
  'renderer/src/office': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/outbox': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/session renderer/src/scan',
  },
  'renderer/src/devices': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/documents': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/printing': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/board': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/fairs': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/imports': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/reports': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/badge',
  },
  'renderer/src/badge': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk renderer/src/booth renderer/src/office',
  },
  'renderer/src/frame': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/gate',
  },
  'renderer/src/gate': {
    packages: 'node:fs electron',
    rooms: 'electron/core renderer/src/desk',
  },
  'renderer/src': {
    packages: 'node:fs electron',
    rooms: 'electron/core electron/main.ts tests',
  },
  'scripts/papers': {
    packages: 'vite electron zod docxtemplater',
    rooms: 'shared electron/core tests',
  },
  scripts: {
    packages: 'vite electron zod',
    rooms: 'shared electron/core tests',
  },
  'electron/vite.config.mjs': {
    packages: 'electron react',
    rooms: 'shared electron/core',
  },
  'renderer/booth.vite.config.mjs': {
    packages: 'electron react',
    rooms: 'shared renderer/src/parts',
  },
  'renderer/load-again.mjs': {
    packages: 'vite electron react',
    rooms: 'electron/core renderer/src/parts',
  },
  'renderer/pack-assets.mjs': {
    packages: 'vite electron react',
    rooms: 'shared renderer/src/parts',
  },
  'renderer/vite.config.mjs': {
    packages: 'electron react',
    rooms: 'shared renderer/src/parts',
  },
}

/** The rooms that the plants below stand in. */
export const plantedRooms = Object.keys(forbidden)

/** One file for each forbidden package and each forbidden room, in every room. */
export const imports: Plant[] = plantedRooms.flatMap((room) => {
  const { packages = '', rooms = '' } = forbidden[room] ?? {}
  const planted = (what: string, index: number, source: string, refusal: string) => ({
    file: nextTo(room, `${what}-${index}`),
    code: `import ${source}\n`,
    refusal,
  })
  return [
    ...packages
      .split(' ')
      .map((name, index) => planted('package', index, `'${name}'`, `${room} may not import the package '${name}'`)),
    ...rooms.split(' ').map((name, index) => {
      const target = isFile(name) ? name : `${name}/${fine}`
      return planted('room', index, `'${pathTo(room, target)}'`, `${room} may not import from ${name}: '${target}'`)
    }),
  ]
})

/** The ways an import can be written; none is a way around. */
export const spellings: Plant[] = [
  "import type { BrowserWindow } from 'electron'\nexport type Window = BrowserWindow",
  "export const late = async () => await import('electron')",
  'export const late = async () => await import(`electron`)',
  "export type Window = import('electron').BrowserWindow",
  "export type Window = typeof import('electron')",
  "import shell = require('electron')\nexport { shell }",
  "export const shell: unknown = require('electron')",
].map((code, index) => ({
  file: `shared/spelling-${index}.ts`,
  code,
  refusal: "shared may not import the package 'electron'",
}))

/** Imports no table can judge. */
export const unseen: Plant[] = [
  {
    file: 'shared/computed.ts',
    code: 'export const late = async (name: string) => await import(name)',
    refusal: 'only known at run time',
  },
  {
    file: 'electron/core/outside.ts',
    code: "import '../extra/x.ts'",
    refusal: "'electron/extra/x.ts', which lies in no room",
  },
  {
    file: 'electron/core/alias.ts',
    code: "import '@/db/fine.ts'",
    refusal: "may not import the package '@/db/fine.ts'",
  },
  { file: 'electron/core/absolute.ts', code: "import '/electron/db/fine.ts'", refusal: 'may not import the package' },
  {
    file: 'electron/core/bare.ts',
    code: "import { fine } from './fine'\nexport const same = fine",
    refusal: 'extension',
  },
  { file: 'electron/core/barrel.ts', code: "export { fine } from './fine.ts'", refusal: 'No barrels' },
  { file: 'electron/core/whole-barrel.ts', code: "export * from './fine.ts'", refusal: 'No barrels' },
  {
    file: 'renderer/src/parts/ring-a.ts',
    code: "import { b } from './ring-b.ts'\nexport const a = () => b",
    refusal: 'cycle',
  },
  {
    file: 'renderer/src/parts/ring-b.ts',
    code: "import { a } from './ring-a.ts'\nexport const b = () => a",
    refusal: 'cycle',
  },
]

/** Files that lie in no room, whether or not they import anything. */
export const strays: Plant[] = [
  'electron/extra/x.ts',
  'electron/loose.ts',
  'electron/db.ts',
  'renderer/loose.ts',
  'renderer/src/new/x.ts',
  'renderer/src/new/deep/X.tsx',
  'resources/x.ts',
  'misc/x.ts',
  'x.ts',
  'x.mjs',
  'lib/x.cjs',
].map((file) => ({
  file,
  code: file.endsWith('.cjs') ? 'exports.x = 1' : 'export const x = 1',
  refusal: `${file} lies in no room`,
}))
