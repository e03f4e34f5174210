import type { Connection } from './open.ts'

/** Half-typed forms, one for each station and screen: local, sealed with the rest, never sent. */
export function openDrafts(connection: Connection) {
  const read = connection.prepare<[string, string], { content: string }>(
    'SELECT content FROM draft WHERE station = ? AND screen = ?',
  )
  const keep = connection.prepare<[string, string, string, number]>(
    `INSERT INTO draft (station, screen, content, kept_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (station, screen) DO UPDATE SET content = excluded.content, kept_at = excluded.kept_at`,
  )
  const drop = connection.prepare<[string, string]>('DELETE FROM draft WHERE station = ? AND screen = ?')
  const dropAbout = connection.prepare<[string]>('DELETE FROM draft WHERE instr(content, ?) > 0')
  return {
    read: (station: string, screen: string): string | null => read.get(station, screen)?.content ?? null,
    keep: (station: string, screen: string, content: string, at: number): void =>
      void keep.run(station, screen, content, at),
    /** Every station's forms that hold that text: an erased person's id or card number. */
    dropAbout: (text: string): void => void dropAbout.run(text),
    drop: (station: string, screen: string): void => void drop.run(station, screen),
  }
}
