import { z } from 'zod'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { keptList, type KeptBefore, type KeptList } from '../../../shared/contract/list-kept.ts'
import { Refusal } from '../../../shared/failure.ts'
import { ofLists } from '../../db/drafts.ts'
import type { Store } from '../../db/store.ts'
import { type Context, currentFair } from '../context.ts'
import type { ReadFile } from '../imports/list.ts'

/** What is said of a file lies among the half-typed forms, under the file's digest and its fair. */
type Place = { digest: string; fairId: string }
type Lying = KeptList & { fileName: string }

const lyingShape = keptList.extend({ fileName: z.string() })

/** The fair stands last, so that an erased rehearsal takes it along (`db/rehearsals.ts`). */
function screenOf({ digest, fairId }: Place): string {
  return `${ofLists}${digest} ${fairId}`
}

/** Keeps what is said of a file, or throws it away whoever kept it. */
export function keepSettings(input: CheckedInputOf<'import.keep'>, context: Context): OutputOf<'import.keep'> {
  const { fileName, content, fairId } = input
  const { store, caller, now } = context
  if (content === null) dropKept(input, store)
  else {
    if (!store.fairs.fair(fairId)) throw new Refusal({ code: 'not-found', field: 'fair' })
    const lying: Lying = { ...content, fileName }
    store.drafts.keep(caller.stationId, screenOf(input), JSON.stringify(lying), now())
  }
  return {}
}

/** The list was taken over, or is begun anew. */
export function dropKept(place: Place, store: Store): void {
  store.drafts.dropEveryones(screenOf(place))
}

/**
 * What was said of that file before. Null where there is nothing, or where the file is read otherwise than it was then, as a later
 * version of this program may do.
 */
export function keptOf(place: Place, { sheets }: ReadFile, { store, caller }: Context): KeptBefore | null {
  const row = store.drafts.readAnyones(caller.stationId, screenOf(place))
  const lying = row === null ? null : lyingIn(row.content)
  if (row === null || lying === null) return null
  const { fileName: _fileName, ...kept } = lying
  const isSameReading =
    kept.settings.sheets.length === sheets.length &&
    kept.settings.sheets.every(({ index, columns }) => sheets[index]?.columns.length === columns.length)
  return isSameReading ? { ...kept, at: row.kept_at } : null
}

/** Files of a fair that were begun on; of several stations' the newest. */
export function listBegun({ fairId }: CheckedInputOf<'import.begun'>, context: Context): OutputOf<'import.begun'> {
  const fair = fairId ?? currentFair(context).id
  const begun = new Map<string, OutputOf<'import.begun'>[number]>()
  for (const { screen, content, kept_at } of context.store.drafts.ofLists()) {
    const [digest = '', of] = screen.slice(ofLists.length).split(' ')
    const lying = of === fair && !begun.has(digest) ? lyingIn(content) : null
    if (lying === null) continue
    const { corrections, everywhere, choices } = lying.settings
    const said = corrections.length + everywhere.length + choices.length
    begun.set(digest, { digest, fileName: lying.fileName, at: kept_at, said })
  }
  return [...begun.values()]
}

/**
 * Takes a person that is erased out of what is said of files: every line that names them, with all that was said of it. What is
 * said of other people's lines is nobody's to lose.
 */
export function forgetInKept(isTheirs: (text: string) => boolean, store: Store): void {
  for (const { station, screen, content, kept_at } of store.drafts.ofLists()) {
    const lying = lyingIn(content)
    const left = lying === null ? null : without(lying, isTheirs)
    if (left === lying && lying !== null) continue
    if (left === null || isTheirs(left.fileName)) store.drafts.drop(station, screen)
    else store.drafts.keep(station, screen, JSON.stringify(left), kept_at)
  }
}

type Line = { sheet: number; row: number; part: number }
const lineOf = ({ sheet, row, part }: Line): string => `${sheet} ${row} ${part}`
const lineTypedIn = (field: string): string => field.split(' ').slice(0, 3).join(' ')

/** The very same where nothing in it is theirs. */
function without(lying: Lying, isTheirs: (text: string) => boolean): Lying {
  const { settings, typed } = lying
  const lines = new Set([
    ...settings.corrections.filter(({ text }) => isTheirs(text)).map(lineOf),
    ...settings.choices.filter(({ attendeeId }) => attendeeId !== null && isTheirs(attendeeId)).map(lineOf),
    ...Object.entries(typed).flatMap(([field, text]) => (isTheirs(text) ? [lineTypedIn(field)] : [])),
  ])
  const everywhere = settings.everywhere.filter(({ was, text }) => !isTheirs(was) && !isTheirs(text))
  if (lines.size === 0 && everywhere.length === settings.everywhere.length) return lying
  return {
    ...lying,
    settings: {
      ...settings,
      everywhere,
      corrections: settings.corrections.filter((one) => !lines.has(lineOf(one))),
      choices: settings.choices.filter((one) => !lines.has(lineOf(one))),
    },
    typed: Object.fromEntries(Object.entries(typed).filter(([field]) => !lines.has(lineTypedIn(field)))),
  }
}

/** Null where another version of this program wrote it otherwise. */
function lyingIn(content: string): Lying | null {
  const read = lyingShape.safeParse(JSON.parse(content))
  return read.success ? read.data : null
}
