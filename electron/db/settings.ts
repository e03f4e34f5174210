import type { Connection } from './open.ts'

/** What this machine remembers between two starts and no other needs to know, by name: local, sealed with the rest. */
export function openSettings(connection: Connection) {
  const read = connection.prepare<[string], { value: string }>('SELECT value FROM setting WHERE name = ?')
  const keep = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const drop = connection.prepare<[string]>('DELETE FROM setting WHERE name = ?')
  return {
    read: (name: string): string | null => read.get(name)?.value ?? null,
    keep: (name: string, value: string): void => void keep.run(name, value),
    drop: (name: string): void => void drop.run(name),
  }
}
