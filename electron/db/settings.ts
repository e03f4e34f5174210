import type { Connection } from './open.ts'

/** What this machine remembers between two starts and no other needs to know, by name: local, sealed with the rest. */
export function openSettings(connection: Connection) {
  const read = connection.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?')
  const keep = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const drop = connection.prepare<[string]>('DELETE FROM setting WHERE name = ?')
  const under = connection.prepare<[{ name: string }], { name: string }>(
    `SELECT name FROM setting WHERE name > @name AND name < @name || char(0x10ffff) ORDER BY name`,
  )
  return {
    /** The names that begin with another, in their order. */
    under: (name: string): string[] => under.all({ name }).map((row) => row.name),
    read: (name: string): string | null => read.get(name)?.value ?? null,
    keep: (name: string, value: string): void => void keep.run(name, value),
    drop: (name: string): void => void drop.run(name),
  }
}
