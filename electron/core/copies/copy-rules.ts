import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { isAtThisMachine } from '../at-this-machine.ts'
import type { Context } from '../context.ts'
import type { Rules } from '../dispatch.ts'
import { once } from '../receipts.ts'

const megabyte = 1024 * 1024

/** How copies stand. */
function readCopies(_input: CheckedInputOf<'copies.read'>, { copies }: Context): OutputOf<'copies.read'> {
  return copies.state()
}

/** What is plugged in, and how much a copy needs. */
async function listPlaces(
  _input: CheckedInputOf<'copies.places'>,
  { machine, store }: Context,
): Promise<OutputOf<'copies.places'>> {
  const places = (await machine?.secondPlaces()) ?? null
  return {
    places:
      places?.map(({ place, freeBytes, writable }) => ({
        place,
        freeMegabytes: Math.floor(freeBytes / megabyte),
        writable,
      })) ?? null,
    needsMegabytes: Math.ceil(store.readiness.size().bytes / megabyte),
  }
}

/** Copies go there from now. */
async function choosePlace(
  { id, place }: CheckedInputOf<'copies.choose'>,
  context: Context,
): Promise<OutputOf<'copies.choose'>> {
  const { copies, store, now, caller } = context
  if (place !== null) await requireOwnDisk(place, context)
  if (store.receipts.read(id) === undefined) await copies.choose(place)
  return once(
    context,
    'copies.choose',
    id,
    () => {
      store.stations.noteAccess(now(), caller.stationId, place === null ? 'copies-nowhere' : 'copies-place', null, null)
      return {}
    },
    () => copies.state(),
  )
}

/** A laptop elsewhere chooses among the sticks it was shown, and no folder of a disk that is not its own. */
async function requireOwnDisk(place: string, { store, caller, machine }: Context): Promise<void> {
  if (isAtThisMachine(store, caller)) return
  const shown = (await machine?.secondPlaces()) ?? []
  if (!shown.some((one) => one.place === place)) throw new Refusal({ code: 'not-allowed', field: 'place' })
}

/** A full copy now. */
async function makeCopy({ id }: CheckedInputOf<'copies.make'>, context: Context): Promise<OutputOf<'copies.make'>> {
  const { copies, store } = context
  if (store.receipts.read(id) === undefined) await copies.make()
  return once(
    context,
    'copies.make',
    id,
    () => ({}),
    () => copies.state(),
  )
}

/** The rules of copies in a second place. */
export const copyRules = {
  'copies.read': readCopies,
  'copies.places': listPlaces,
  'copies.choose': choosePlace,
  'copies.make': makeCopy,
} satisfies Partial<Rules>
