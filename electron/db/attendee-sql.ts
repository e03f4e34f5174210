/** Pieces of statements that several nouns share; `entry` is the row of a person's that is read. */

/** Only what belongs to a record that has arrived here, with its root beside it. */
export const visibleEntry = `JOIN person ON person.id = entry.person AND person.created_at IS NOT NULL
  LEFT JOIN person_root ON person_root.person = entry.person`
export const rootOfEntry = 'coalesce(person_root.root, entry.person)'

/** Every person of `@root`. */
export const groupOfRoot = `(SELECT @root UNION SELECT person FROM person_root WHERE root = @root)`

/** Whether the *statistics* consent of the record `person` is refused now; `@wording`: its version of today. Null where nobody answered. */
export const refusesStatistics = `(SELECT text_version = @wording AND (given = 0 OR withdrawn_at IS NOT NULL) FROM consent
  WHERE consent.person = person.id AND purpose = 'statistics' AND created_at IS NOT NULL ORDER BY clock DESC LIMIT 1)`
