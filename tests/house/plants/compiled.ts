import { fine, nextTo, pathTo, type Plant } from './plant.ts'

/** What the compiler alone would refuse: a path out of the project, and globals its room has not. */
export const compiled: Plant[] = [
  ...(
    [
      ['shared', 'electron/db'],
      ['shared', 'renderer/src/talk'],
      ['electron/db', 'electron/core'],
      ['electron/core', 'electron/web'],
      ['electron/core', 'electron/shell'],
      ['electron/sync', 'electron/core'],
      ['electron/web', 'electron/shell'],
      ['electron/web', 'electron/sync'],
      ['electron/shell', 'electron/db'],
      ['electron/demo', 'electron/web'],
      ['electron/main.ts', 'renderer/src/talk'],
      ['renderer/src/talk', 'electron/core'],
      ['renderer/src/desk', 'electron/db'],
    ] as const
  ).map(([room, target], index) => ({
    file: nextTo(room, `path-${index}`),
    code: `import { fine } from '${pathTo(room, `${target}/${fine}`)}'\nexport const same = fine\n`,
    refusal: `/${target}/${fine}' is not listed within the file list of project`,
  })),
  {
    file: 'shared/node-file.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
    refusal: "Cannot find name 'node:fs'",
  },
  { file: 'shared/node-global.ts', code: 'export const home = process.cwd()', refusal: "Cannot find name 'process'" },
  { file: 'shared/window.ts', code: 'export const page = document.title', refusal: "Cannot find name 'document'" },
  {
    file: 'electron/core/window.ts',
    code: 'export const page = document.title',
    refusal: "Cannot find name 'document'",
  },
  {
    file: 'electron/web/window.ts',
    code: 'export const page = document.title',
    refusal: "Cannot find name 'document'",
  },
  {
    file: 'renderer/src/talk/node-global.ts',
    code: 'export const home = process.cwd()',
    refusal: "Cannot find name 'process'",
  },
]
