import type { Plant } from './plant.ts'

const core = (name: string, text: string): Plant => ({
  file: `electron/core/${name}.ts`,
  code: `export const text = ${text}`,
  refusal: 'SQL is known to electron/db alone',
})

/** SQL where it is not known. */
export const statements: Plant[] = [
  core('select', "'SELECT * FROM person'"),
  core('insert', "'INSERT INTO person (id) VALUES (?)'"),
  core('update', "'UPDATE person SET id = ?'"),
  core('delete', "'DELETE FROM person'"),
  core('create', "'CREATE TABLE x (y)'"),
  core('index', "'CREATE UNIQUE INDEX x ON y (z)'"),
  core('pragma', "'PRAGMA foreign_keys = OFF'"),
  core('template', '(table: string) => `\n  SELECT id\n  FROM ${table}`'),
  core('small', "'select id from person where id = ?'"),
  core('small-delete', "'delete from person where id = ?'"),
  { ...core('x', "'SELECT 1'"), file: 'renderer/src/talk/select.ts' },
]

const markup = (name: string, jsx: string): Plant => ({
  file: `renderer/src/desk/${name}.tsx`,
  code: `export function Example({ isOld }: { isOld: boolean }) {\n  return isOld ? null : ${jsx}\n}`,
  refusal: 'belongs in shared/words',
})

/** Words for people outside the catalogues. */
export const sayings: Plant[] = [
  markup('Text', '<p>Save</p>'),
  markup('Mixed', '<p>{String(isOld)} people</p>'),
  markup('Braces', "<p>{'Save'}</p>"),
  markup('Either', "<p>{isOld ? 'Save' : 'Print'}</p>"),
  markup('Maybe', "<>{isOld && 'Save'}</>"),
  markup('Template', '<p>{`${String(isOld)} people`}</p>'),
  markup('Label', '<button type="button" aria-label="Save" />'),
  markup('Hint', "<input placeholder={isOld ? 'Name' : 'Number'} />"),
  ...['electron/core/words.ts', 'electron/shell/words.ts', 'renderer/src/talk/words.ts'].map((file) => ({
    file,
    code: "export const title = 'Bàn đăng ký'",
    refusal: 'belongs in shared/words',
  })),
  {
    file: 'electron/web/words.ts',
    code: 'export const greet = (name: string) => `Chào ${name}`',
    refusal: 'belongs in shared/words',
  },
  {
    file: 'electron/core/apart.ts',
    code: `export const title = '${'Chào'.normalize('NFD')}'`,
    refusal: 'belongs in shared/words',
  },
]

/** Ready-made rules the house leans on, the typed ones included. */
export const habits: Plant[] = [
  { file: 'shared/any.ts', code: 'export const anything: any = 1', refusal: 'Unexpected `any`' },
  { file: 'electron/core/console.ts', code: "console.log('x')", refusal: 'console' },
  {
    file: 'electron/core/floating.ts',
    code: 'const work = async () => await Promise.resolve()\nexport const start = () => {\n  work()\n}',
    refusal: 'Promises must be',
  },
  { file: 'electron/core/long.ts', code: `export const x = 1\n${'// line\n'.repeat(270)}`, refusal: 'too many lines' },
  {
    file: 'renderer/src/parts/use-late.ts',
    code: "import { useState } from 'react'\nexport function useLate(isOn: boolean) {\n  if (isOn) useState(1)\n}",
    refusal: 'Hook',
  },
]
