import type { Connection } from './open.ts'

export type OperatorRow = {
  id: string
  name: string
  phone: string | null
  role: string | null
  retired_at: number | null
}

const columns = 'id, name, phone, role, retired_at'

/** Who works with the app, and who of them sits at a paired device now. */
export function openOperators(connection: Connection) {
  const all = connection.prepare<[], OperatorRow>(
    `SELECT ${columns} FROM operator WHERE created_at IS NOT NULL ORDER BY id`,
  )
  const read = connection.prepare<[string], OperatorRow>(
    `SELECT ${columns} FROM operator WHERE id = ? AND created_at IS NOT NULL`,
  )
  const atStation = connection.prepare<[string], { operator: string | null }>(
    'SELECT operator FROM station WHERE id = ?',
  )
  const seat = connection.prepare<[string | null, string]>('UPDATE station SET operator = ? WHERE id = ?')
  return {
    all: (): OperatorRow[] => all.all(),
    read: (id: string): OperatorRow | undefined => read.get(id),
    atStation: (station: string): string | null => atStation.get(station)?.operator ?? null,
    seat: (station: string, operator: string | null): void => void seat.run(operator, station),
  }
}
