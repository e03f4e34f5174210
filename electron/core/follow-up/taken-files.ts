import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { FollowUpRow } from '../../db/follow-ups.ts'
import type { Store } from '../../db/store.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import { realFairs } from './cases.ts'

/** Statements of one employer's file, the first first; also those taken back since. */
type TakenFile = readonly [FollowUpRow, ...FollowUpRow[]]

/** One file is written within so many ms; nobody takes two of one employer as fast. */
const betweenFiles = 1_000
const mostShown = 200

/** Every file that was taken at any station, the newest first. */
export function listTaken(
  _input: CheckedInputOf<'follow-up.taken-files'>,
  { store }: Context,
): OutputOf<'follow-up.taken-files'> {
  const fairs = new Map(realFairs(store).map((fair) => [fair.id, fair]))
  const since = laterThings(store)
  return filesOf(store)
    .toSorted(([one], [other]) => other.at - one.at)
    .slice(0, mostShown)
    .flatMap((file) => {
      const [first] = file
      const fair = fairs.get(first.fair)
      if (fair === undefined) return []
      const standing = file.filter(isStanding)
      return [
        {
          fileId: first.id,
          employer: first.employer_name ?? '',
          fair: fair.name,
          heldOn: fair.held_on,
          at: first.at,
          operator: first.operator === null ? null : (store.operators.read(first.operator)?.name ?? null),
          taken: file.length,
          standing: standing.length,
          builtUpon: standing.filter((entry) => isBuiltUpon(entry, file, since)).length,
        },
      ]
    })
}

/**
 * Takes back what one file added, statement by statement: what somebody has built upon since stays.
 *
 * @throws Refusal `not-found`, `already-undone`, `changed-since` where all of it was built upon
 */
export function undoTaken(
  { id, fileId }: CheckedInputOf<'follow-up.undo-file'>,
  context: Context,
): OutputOf<'follow-up.undo-file'> {
  const { store, now } = context
  const work = () => {
    const file = filesOf(store).find((one) => one.some((entry) => entry.id === fileId))
    if (file === undefined) throw new Refusal({ code: 'not-found', field: 'fileId' })
    const standing = file.filter(isStanding)
    if (standing.length === 0) throw new Refusal({ code: 'already-undone' })
    const since = laterThings(store)
    const free = standing.filter((entry) => !isBuiltUpon(entry, file, since))
    if (free.length === 0) throw new Refusal({ code: 'changed-since' })
    for (const entry of free) store.changes.update('follow_up', entry.id, { withdrawn_at: now() })
    return { takenBack: String(free.length), kept: String(standing.length - free.length) }
  }
  return once(context, 'follow-up.undo-file', id, work, ({ takenBack, kept }) => ({
    takenBack: Number(takenBack),
    kept: Number(kept),
  }))
}

/** Nothing says which file a statement is of but where and when it was written: in one go, of one employer. */
function filesOf(store: Store): TakenFile[] {
  const files: [FollowUpRow, ...FollowUpRow[]][] = []
  let last: FollowUpRow | null = null
  for (const entry of store.followUps.fromFiles(realFairs(store).map(({ id }) => id))) {
    const isSame =
      last !== null &&
      last.station === entry.station &&
      last.employer === entry.employer &&
      entry.at - last.at < betweenFiles
    if (isSame) files.at(-1)?.push(entry)
    else files.push([entry])
    last = entry
  }
  return files
}

type Later = ReadonlyMap<string, readonly FollowUpRow[]>

/** What stands of each person at each employer, the oldest first. */
function laterThings(store: Store): Later {
  return Map.groupBy(store.followUps.ofFairs(realFairs(store).map(({ id }) => id)), keyOf)
}

/** Whether something was heard of the same person at the same employer since, by telephone or by another file. */
function isBuiltUpon(entry: FollowUpRow, file: TakenFile, since: Later): boolean {
  const own = new Set(file.map(({ id }) => id))
  return (since.get(keyOf(entry)) ?? []).some((other) => !own.has(other.id) && isAfter(other, entry))
}

function isAfter(one: FollowUpRow, other: FollowUpRow): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at
}

function isStanding({ withdrawn_at }: FollowUpRow): boolean {
  return withdrawn_at === null
}

function keyOf({ fair, root, employer }: FollowUpRow): string {
  return `${fair} ${root} ${employer}`
}
