import Database from 'better-sqlite3'
import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashOf, migrate, migrations } from '../../electron/db/migrate.ts'

const folder = path.resolve(import.meta.dirname, '../../electron/db/migrations')

/**
 * The SHA-256 of every migration as it was shipped. A shipped one is never edited: databases out there have it behind
 * them and would be refused. A new one gets a new line here; until the first release the last line may change.
 */
const shipped: Record<string, string> = {
  '0001-house': '179e2470fa6d52113970db25b9b2287c20cb2f71cfbbf9d7fd96165b24c2ff69',
  '0002-desk': '2333ab37eaf878b5d6790ebb3ec32e6372325b51e919ac1d2bf3469a5c8aa65f',
  '0003-search': 'd1d715ee8883812b0b470c5c2aa05a082d89e88c5f1b348abe6d0792e4720693',
  '0004-printing': 'eba33effdb5df0a1cac8a9aed0ebd9860dfed369e5cc11b9a1b04f88c9a57539',
  '0005-booths': 'ac3970eed42f263131732c1453b99144ad39fbafbf83894568f45b30b53763bf',
  '0006-organizer': '34b75134d0cb6fea07ee88df599ec53ecf6435bfe79412c0a0d44f85c85f7546',
  '0007-sheets': '0e8e11fcc5c5850b5d53f8904dd11c8eee64e218221cb0eeac025a590c2aa324',
  '0008-search-again': 'dc3381af6e4848296bbc9963ceb482028ca8956822f5046171e970925eb7e13c',
  '0009-whole-words': 'f1a9998039c4c3de5bcd95f170c74a882fe7c6b4da49d1f5fdbd090498920a9c',
}

test('no shipped migration has changed', () => {
  expect(Object.fromEntries(migrations.map((step) => [step.name, hashOf(step)]))).toEqual(shipped)
})

test('every migration in the folder is shipped, in the order of its number', () => {
  const files = globSync('*', { cwd: folder }).toSorted()
  expect(migrations.map(({ name }) => `${name}.sql`)).toEqual(files)
  expect(migrations.map(({ name }) => Number(/^(\d{4})-[a-z0-9-]+$/u.exec(name)?.[1]))).toEqual(
    migrations.map((_, index) => index + 1),
  )
})

test('every migration applies on an empty database, each on top of those before it', () => {
  for (const [index] of migrations.entries()) {
    const connection = new Database(':memory:')
    migrate(connection, migrations.slice(0, index + 1))
    expect(appliedTo(connection)).toEqual(migrations.slice(0, index + 1).map(({ name }) => name))
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    connection.close()
  }
})

test('a database at any earlier step comes to the same schema as a new one', () => {
  const whole = new Database(':memory:')
  migrate(whole)
  for (const [index] of migrations.entries()) {
    const connection = new Database(':memory:')
    migrate(connection, migrations.slice(0, index))
    migrate(connection)
    migrate(connection)
    expect(schemaOf(connection)).toEqual(schemaOf(whole))
    connection.close()
  }
  whole.close()
})

test('every table is strict', () => {
  const connection = new Database(':memory:')
  migrate(connection)
  const loose = connection.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  )
  expect(loose.pluck().all()).toEqual([])
  connection.close()
})

function appliedTo(connection: Database.Database): unknown[] {
  return connection.prepare('SELECT name FROM migration ORDER BY name').pluck().all()
}

function schemaOf(connection: Database.Database): unknown[] {
  return connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
}
