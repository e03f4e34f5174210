import type { CallerRole } from '../../shared/contract/procedure.ts'
import type { Connection } from './open.ts'

/** A device that was paired, as the office sees it. */
export type DeviceRow = {
  id: string
  name: string
  role: CallerRole
  employer: string | null
  employer_name: string | null
  fair: string | null
  letter: string | null
  /** By what it came in; null for a browser of this machine. */
  pairing: string | null
  outbox_key: Uint8Array | null
  paired_at: number
  revoked_at: number | null
  last_heard_at: number | null
  unsent: number | null
  oldest_unsent_at: number | null
}

/** What a device said of itself and when it was last heard (ms UTC). */
export type DeviceNews = { id: string; lastHeardAt: number; unsent: number; oldestUnsentAt: number | null }

const columns = `station.id, station.name, station.role, station.employer, employer.name AS employer_name, station.fair,
  station.letter, station.pairing, station.outbox_key, station.paired_at, station.revoked_at, station.last_heard_at, station.unsent,
  station.oldest_unsent_at`
const withEmployer = 'station LEFT JOIN employer ON employer.id = station.employer'

/** The devices paired with this machine, as a list to keep in order; local, never sent. */
export function openDevices(connection: Connection) {
  const read = connection.prepare<[string], DeviceRow>(`SELECT ${columns} FROM ${withEmployer} WHERE station.id = ?`)
  // A booth's phone of an earlier fair can do nothing any more; a laptop of the Center's may be the same next time.
  const list = connection.prepare<[{ fair: string }], DeviceRow>(
    `SELECT ${columns} FROM ${withEmployer}
     WHERE station.fair = @fair OR (station.revoked_at IS NULL AND station.role <> 'booth')
     ORDER BY station.paired_at DESC, station.id DESC`,
  )
  const inUse = connection.prepare<[{ fair: string; role: string; employer: string | null }], { name: string }>(
    `SELECT name FROM station
     WHERE fair = @fair AND role = @role AND (role <> 'booth' OR employer IS @employer)`,
  )
  const rename = connection.prepare<[string, string]>('UPDATE station SET name = ? WHERE id = ?')
  const giveKey = connection.prepare<[Uint8Array, string]>(
    'UPDATE station SET outbox_key = ? WHERE id = ? AND outbox_key IS NULL',
  )
  const again = connection.prepare<[{ id: string; name: string | null; hash: string; pairing: string; at: number }]>(
    `UPDATE station SET token_hash = @hash, pairing = @pairing, paired_at = @at, revoked_at = NULL,
       name = coalesce(@name, name)
     WHERE id = @id`,
  )
  const revoke = connection.prepare<[number, string]>(
    'UPDATE station SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL',
  )
  const atBooth = connection.prepare<[string], { id: string }>(
    `SELECT id FROM station WHERE role = 'booth' AND employer = ? AND revoked_at IS NULL`,
  )
  const all = connection.prepare<[], { id: string }>('SELECT id FROM station WHERE revoked_at IS NULL')
  const note = connection.prepare<[DeviceNews]>(
    `UPDATE station SET last_heard_at = @lastHeardAt, unsent = @unsent, oldest_unsent_at = @oldestUnsentAt WHERE id = @id`,
  )

  return {
    read: (id: string): DeviceRow | undefined => read.get(id),
    /** Those of a fair, revoked ones too, and other laptops still connected; the newest first. */
    list: (fair: string): DeviceRow[] => list.all({ fair }),
    /** The names devices of one booth, or of all desks, ever had at a fair. */
    namesOf: (fair: string, role: string, employer: string | null): string[] =>
      inUse.all({ fair, role, employer }).map(({ name }) => name),
    rename: (id: string, name: string): void => void rename.run(name, id),
    /** A device that has no key yet gets this one. */
    giveKey: (id: string, key: Uint8Array): void => void giveKey.run(key, id),
    /** The same device comes back with a new session: its former one ends, its key and (name null) its name stay. */
    pairAgain: (id: string, name: string | null, hash: string, pairing: string, at: number): void =>
      void again.run({ id, name, hash, pairing, at }),
    /** Whether there was a session to end. */
    revoke: (id: string, at: number): boolean => revoke.run(at, id).changes > 0,
    /** The phones of one booth, or (null) every device, that are not revoked. */
    connected: (employer: string | null): string[] =>
      (employer === null ? all.all() : atBooth.all(employer)).map(({ id }) => id),
    note: (news: DeviceNews): void => void note.run(news),
  }
}
