import type { ClosingItem, ClosingItemName } from '../../../shared/contract/closing.ts'
import { readStamp } from '../../../shared/hybrid-logical-clock.ts'
import type { FairRow } from '../../db/fairs.ts'
import { type Context, ownStation } from '../context.ts'
import { incompleteRoots } from '../gaps.ts'
import { readBook } from '../signing/book.ts'
import { printsOfSheets } from '../signing/prints.ts'
import { likelyDuplicates } from './likely-duplicates.ts'
import { signedNotCome, undatedAppointments } from './whom.ts'

export type Seen = Pick<ClosingItem, 'open' | 'at'>

/** What is not finished, counted now. */
export function lookAround(context: Context, fair: FairRow): Readonly<Record<ClosingItemName, Seen>> {
  const { store } = context
  const unfinished = store.sheetEntries.ofFair(fair.id).filter(({ finished_at }) => finished_at === null)
  const stuck = store.printJobs.openRows().filter(({ status }) => status !== 'sent')
  return {
    'unsent-phones': unsent(context, fair),
    'untyped-sheets': since(unfinished.map(({ issued_at }) => issued_at)),
    'likely-duplicates': plain(likelyDuplicates(store, fair.id).length),
    gaps: plain(incompleteRoots(context, fair).length),
    'open-prints': since(stuck.map(({ queued_at }) => queued_at)),
    'people-inside': plain(store.attendances.countPresence(fair.id).inside),
    ...signing(context, fair),
    'undated-appointments': plain(undatedAppointments(store, fair.id).length),
    'other-desks': otherDesks(context, fair),
    copies: copied(context),
  }
}

function plain(open: number): Seen {
  return { open, at: null }
}

function since(moments: readonly number[]): Seen {
  return { open: moments.length, at: moments.length === 0 ? null : Math.min(...moments) }
}

/** Turns and scans that wait in phones and laptops, as they said when they were last heard; also in one whose right was taken back. */
function unsent({ store, rollCall }: Context, fair: FairRow): Seen {
  const waiting = store.devices
    .list(fair.id)
    .map(({ id }) => rollCall.standing(id))
    .filter(({ unsent: count }) => count > 0)
  const open = waiting.reduce((sum, { unsent: count }) => sum + count, 0)
  return { open, at: since(waiting.flatMap(({ oldestUnsentAt }) => oldestUnsentAt ?? [])).at }
}

function signing(
  { store }: Context,
  fair: FairRow,
): Record<'not-on-a-sheet' | 'signed-not-come' | 'unprinted-sheets', Seen> {
  const book = readBook(store, fair.id)
  const onNone = [...book.came].filter(([root, { register }]) => register === null && !book.standing.has(root))
  const prints = printsOfSheets(store, fair.id)
  const isSettled = (id: string): boolean =>
    ['out', 'saved'].includes(prints.get(id)?.state ?? '') ||
    (book.lines.get(id) ?? []).some(({ signed_at }) => signed_at !== null)
  const unprinted = book.sheets.filter(({ id }) => !isSettled(id))
  return {
    'not-on-a-sheet': since(onNone.map(([, { arrivedAt }]) => arrivedAt)),
    'signed-not-come': plain(signedNotCome(book).length),
    'unprinted-sheets': since(unprinted.map(({ frozen_at }) => frozen_at)),
  }
}

/** Machines with a letter of their own at this fair: nobody here can know what they have not told. */
function otherDesks(context: Context, fair: FairRow): Seen {
  const { store } = context
  const own = ownStation(context).id
  const heard = store.snapshots.heard()
  const others = store.badges
    .stations(fair.id)
    .map(({ station }) => station)
    .filter((station) => station !== own && !store.devices.read(station))
  const moments = [...new Set(others)].map((station) => {
    const stamp = heard[station.replaceAll('-', '')]
    return stamp === undefined ? 0 : readStamp(stamp).milliseconds
  })
  return since(moments)
}

/** Whether every change is in a second place: in a full copy that was proven, or appended to it. */
function copied({ copies }: Context): Seen {
  const { place, fullAt, copiedAt, waiting, trouble } = copies.state()
  // A stick that was taken out has what it had; of one that is another, emptied or fails nobody knows.
  const isInDoubt = trouble !== null && trouble !== 'gone'
  return { open: place === null || fullAt === null || waiting > 0 || isInDoubt ? 1 : 0, at: copiedAt }
}
