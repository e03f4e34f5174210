import type { CallerRole } from '../../shared/contract/procedure.ts'
import type { Connection } from './open.ts'

export type ThisStation = {
  id: string
  letter: string | null
  secret: Uint8Array
  current_fair: string | null
  booth_employer: string | null
}
export type PairedStation = { id: string; name: string; role: CallerRole; employer: string | null }
/** A device by the hash of its token, also one whose right was taken back. */
export type StationSession = PairedStation & { revoked_at: number | null }
/** What a device has beside its name and role once it is paired over a card or code. */
export type PairedBy = { employer: string | null; fair: string | null; pairing: string | null; outboxKey: Uint8Array }

const plain = { employer: null, fair: null, pairing: null, outboxKey: null }

/** This machine's own station, the devices paired with it, receipts and the access log: local, never sent. */
export function openStations(connection: Connection) {
  const own = openOwn(connection)
  const found = connection.prepare<[string, Uint8Array, number]>(
    'INSERT INTO this_station (only, id, secret, created_at) VALUES (1, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const openFair = connection.prepare<[string, string]>('UPDATE this_station SET current_fair = ?, letter = ?')
  const leaveFair = connection.prepare('UPDATE this_station SET current_fair = NULL')
  const sit = connection.prepare<[string | null]>('UPDATE this_station SET booth_employer = ?')
  const sitPaired = connection.prepare<[string | null, string]>('UPDATE station SET employer = ? WHERE id = ?')
  const pair = connection.prepare<[Record<string, string | number | Uint8Array | null>]>(
    `INSERT INTO station (id, name, role, token_hash, paired_at, employer, fair, pairing, outbox_key)
     VALUES (@id, @name, @role, @tokenHash, @at, @employer, @fair, @pairing, @outboxKey)`,
  )
  const byToken = connection.prepare<[string], StationSession>(
    'SELECT id, name, role, employer, revoked_at FROM station WHERE token_hash = ?',
  )
  const paired = connection.prepare<[string], PairedStation>(
    'SELECT id, name, role, employer FROM station WHERE id = ? AND revoked_at IS NULL',
  )
  const note = connection.prepare<[number, string, string | null, string, string | null, number | null]>(
    'INSERT INTO access_log (at, station, operator, action, person, rows) VALUES (?, ?, ?, ?, ?, ?)',
  )

  const toldLetter = connection.prepare<[string, string, string]>(
    'SELECT 1 FROM desk WHERE fair = ? AND station = ? AND letter = ? AND created_at IS NOT NULL',
  )

  return {
    own: own.read,
    /** After a transaction that was undone. */
    forget: own.forget,
    /** Gives this machine its identity, once. */
    found: (id: string, secret: Uint8Array, at: number): void => own.write(() => found.run(id, secret, at)),
    /** Whether every station can know the letter that one writes on its badges at a fair. */
    hasToldLetter: (fair: string, station: string, letter: string): boolean =>
      toldLetter.get(fair, station, letter) !== undefined,
    openFair: (fair: string, letter: string): void => own.write(() => openFair.run(fair, letter)),
    /** This machine works on no fair: the next start founds one. */
    leaveFair: (): void => own.write(() => leaveFair.run()),
    sit: (employer: string | null): void => own.write(() => sit.run(employer)),
    sitPaired: (station: string, employer: string | null): void => void sitPaired.run(employer, station),
    pair: (id: string, name: string, role: string, tokenHash: string, at: number, by: PairedBy | null = null): void =>
      void pair.run({ id, name, role, tokenHash, at, ...(by ?? plain) }),
    byToken: (tokenHash: string): StationSession | undefined => byToken.get(tokenHash),
    paired: (id: string): PairedStation | undefined => paired.get(id),
    /** Who looked at, exported or printed what: ids only. */
    noteAccess: (
      at: number,
      station: string,
      action: string,
      person: string | null,
      rows: number | null,
      operator: string | null = null,
    ): void => void note.run(at, station, operator, action, person, rows),
  }
}

/** This machine's own row, which every rule asks for and hardly anything changes: kept until it is written. */
function openOwn(connection: Connection) {
  const statement = connection.prepare<[], ThisStation>(
    'SELECT id, letter, secret, current_fair, booth_employer FROM this_station',
  )
  let kept: ThisStation | undefined
  const forget = (): void => void (kept = undefined)
  return {
    read: (): ThisStation | undefined => (kept ??= statement.get()),
    forget,
    write(change: () => unknown): void {
      change()
      forget()
    },
  }
}
