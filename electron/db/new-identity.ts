import type { Connection } from './open.ts'

/**
 * Makes a restored database a station of its own. The lost machine may have gone on after its last copy, so nothing it may
 * have given out is given again: stamps and badge codes follow from the new id, and of what was leased to laptops, numbers as
 * far as they could have got count as taken. What stood in the print queue may have come out there: it is called off. What was
 * half typed at the machine itself stays with it. One transaction; before a store is opened.
 */
export function takeNewIdentity(connection: Connection, id: string, at: number): void {
  connection
    .transaction(() => {
      connection
        .prepare('UPDATE OR REPLACE draft SET station = @id WHERE station = (SELECT id FROM this_station)')
        .run({ id })
      connection.prepare('UPDATE this_station SET id = ?').run(id)
      // Numbers of the former letter: the new one begins at 1.
      connection.prepare('DELETE FROM badge_counter').run()
      // Those set aside for a file of the kit (core/kit/kept-file.ts) would come twice.
      connection
        .prepare(
          `UPDATE setting SET value = json_set(value, '$.workId', '', '$.ranges', json('[]'), '$.spare', json('[]'))
           WHERE name LIKE 'kit-file:%'`,
        )
        .run()
      connection
        .prepare(
          `INSERT INTO badge_lease (fair, station, first, last, leased_at)
           SELECT fair, station, max(last) + 1, max(last) + ${asideOfLeases}, @at FROM badge_lease GROUP BY fair, station`,
        )
        .run({ at })
      connection
        .prepare(`UPDATE print_job SET status = 'cancelled' WHERE status IN ('queued', 'sending', 'sent', 'failed')`)
        .run()
    })
    .immediate()
}

/** A laptop takes 50 numbers at a time; so many it cannot have written by hand between two copies. */
const asideOfLeases = 500
