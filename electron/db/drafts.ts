import type { Connection } from './open.ts'

/** Screens whose drafts are of a file with many people in it begin so: an erasure takes its person out and leaves the rest. */
export const ofLists = 'import/'

type Kept = { station: string; screen: string; content: string; kept_at: number }

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
  const dropAbout = connection.prepare<[string]>(
    `DELETE FROM draft WHERE instr(content, ?) > 0 AND screen NOT LIKE '${ofLists}%'`,
  )
  const anyones = connection.prepare<[string, string], Kept>(
    'SELECT * FROM draft WHERE screen = ? ORDER BY station = ? DESC, kept_at DESC LIMIT 1',
  )
  const dropEveryones = connection.prepare<[string]>('DELETE FROM draft WHERE screen = ?')
  const lists = connection.prepare<[], Kept>(
    `SELECT * FROM draft WHERE screen LIKE '${ofLists}%' ORDER BY kept_at DESC`,
  )
  return {
    read: (station: string, screen: string): string | null => read.get(station, screen)?.content ?? null,
    keep: (station: string, screen: string, content: string, at: number): void =>
      void keep.run(station, screen, content, at),
    /** Every station's forms that hold that text: an erased person's id or card number. */
    dropAbout: (text: string): void => void dropAbout.run(text),
    /** What any station of this machine left on that screen: that station's own, else the newest. */
    readAnyones: (station: string, screen: string): Pick<Kept, 'content' | 'kept_at'> | null =>
      anyones.get(screen, station) ?? null,
    dropEveryones: (screen: string): void => void dropEveryones.run(screen),
    /** All drafts of lists, the newest first. */
    ofLists: (): Kept[] => lists.all(),
    drop: (station: string, screen: string): void => void drop.run(station, screen),
  }
}
