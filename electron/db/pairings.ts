import type { CallerRole } from '../../shared/contract/procedure.ts'
import type { Connection } from './open.ts'

/** What lets a device in: a booth's card, or a code for one more laptop. */
export type PairingRow = {
  id: string
  fair: string
  role: CallerRole
  /** The booth's; null for desk and office. */
  employer: string | null
  /** What the QR carries. */
  token: string
  /** What is typed instead. */
  code: string
  made_at: number
  /** ms UTC from which it lets nobody in; null where something else ends it. */
  ends_at: number | null
  used_at: number | null
  closed_at: number | null
}

const columns = 'id, fair, role, employer, token, code, made_at, ends_at, used_at, closed_at'

/** Booth cards and one-time codes; local, never sent. Whole tokens are kept, since cards are printed again, in a sealed file. */
export function openPairings(connection: Connection) {
  const add = connection.prepare<[Omit<PairingRow, 'used_at' | 'closed_at'>]>(
    `INSERT INTO pairing (id, fair, role, employer, token, code, made_at, ends_at)
     VALUES (@id, @fair, @role, @employer, @token, @code, @made_at, @ends_at)`,
  )
  const byId = connection.prepare<[string], PairingRow>(`SELECT ${columns} FROM pairing WHERE id = ?`)
  const byToken = connection.prepare<[string], PairingRow>(`SELECT ${columns} FROM pairing WHERE token = ?`)
  const byCode = connection.prepare<[string], PairingRow>(`SELECT ${columns} FROM pairing WHERE code = ?`)
  const cards = connection.prepare<[string], PairingRow>(
    `SELECT ${columns} FROM pairing WHERE fair = ? AND role = 'booth' ORDER BY closed_at IS NULL, made_at, id`,
  )
  const close = connection.prepare<[{ fair: string; employer: string | null; at: number }]>(
    `UPDATE pairing SET closed_at = @at
     WHERE fair = @fair AND role = 'booth' AND closed_at IS NULL AND (@employer IS NULL OR employer = @employer)`,
  )
  const use = connection.prepare<[number, string]>('UPDATE pairing SET used_at = ? WHERE id = ?')

  return {
    add: (row: Omit<PairingRow, 'used_at' | 'closed_at'>): void => void add.run(row),
    byId: (id: string): PairingRow | undefined => byId.get(id),
    byToken: (token: string): PairingRow | undefined => byToken.get(token),
    byCode: (code: string): PairingRow | undefined => byCode.get(code),
    /** Every card a fair's booths ever had; a booth's last is the one that counts: the one not closed, else the newest. */
    cardsOf: (fair: string): PairingRow[] => cards.all(fair),
    /** Closes the card of one booth, or (null) of all. */
    closeCards: (fair: string, employer: string | null, at: number): void => void close.run({ fair, employer, at }),
    use: (id: string, at: number): void => void use.run(at, id),
  }
}
