import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import { call } from '../talk/call.ts'
import { freshId } from '../talk/ids.ts'
import { openEntries, wanted, withEntries } from './indexed-db.ts'

/** At least so many numbers lie ready while the host answers; so many are asked for at once. */
const least = 50
const block = 60

type Numbers = { letter: string; blocks: { first: number; last: number }[] }
/** As it lies on the disk: numbers only, nothing about anybody. `owner`: the device and fair they were leased to. */
type Row = Numbers & { place: 1; id: 'lease'; owner: string }

/** Badge numbers that lie ready for the time the host is away. */
export type Lease = {
  /** The next number, which is used from this moment on, whatever becomes of the page; null when there is none. */
  take(): Promise<{ counter: number; number: string } | null>
  /** Asks the host for more where too few are left. */
  fill(): Promise<void>
  left(): number
}

/**
 * Opens the numbers of this device. Each is crossed out on the disk before anybody sees it, so that two tabs or a killed
 * browser never give one twice. Where the disk refuses, those of this page are kept in it, and left behind with it.
 */
export async function openLease(owner: string, onChange: () => void): Promise<Lease> {
  const change = changing(await openEntries('fairdesk-lease'), owner)
  let left = 0
  let asked: string | null = null
  const note = (numbers: Numbers | null): void => {
    left = countOf(numbers)
    onChange()
  }

  async function fill(): Promise<void> {
    if (left >= least) return
    // The same id until it is answered: an answer that was lost costs no block.
    asked ??= freshId()
    const answer = await call('badge.lease', { id: asked, count: block })
    if (!answer.ok) return
    asked = null
    const { letter, first, last } = answer.value
    await change((numbers) => {
      const next = { letter, blocks: [...(numbers?.blocks ?? []), { first, last }] }
      note(next)
      return next
    })
  }

  await change((numbers) => {
    note(numbers)
    return numbers
  })
  return {
    left: () => left,
    fill,
    async take() {
      let taken: { counter: number; number: string } | null = null
      await change((numbers) => {
        const [first, ...others] = numbers?.blocks ?? []
        if (!numbers || !first) return numbers
        const counter = first.first
        taken = { counter, number: formatBadgeNumber(numbers.letter, counter) }
        const rest = counter < first.last ? [{ first: counter + 1, last: first.last }] : []
        const next = { ...numbers, blocks: [...rest, ...others] }
        note(next)
        return next
      })
      return taken
    },
  }
}

function countOf(numbers: Numbers | null): number {
  return (numbers?.blocks ?? []).reduce((sum, { first, last }) => sum + last - first + 1, 0)
}

type Change = (step: (numbers: Numbers | null) => Numbers | null) => Promise<void>

function changing(database: IDBDatabase | null, owner: string): Change {
  let inPage: Numbers | null = null
  return async (step) => {
    if (database === null) {
      inPage = step(inPage)
      return
    }
    // One transaction: another tab's step comes before it or after it.
    await withEntries(database, 'readwrite', async (entries) => {
      const row = (await wanted(entries.get(1))) as Row | undefined
      const before = row?.owner === owner ? row : null
      const after = step(before)
      if (after !== null && after !== before) {
        const { letter, blocks } = after
        await wanted(entries.put({ place: 1, id: 'lease', owner, letter, blocks } satisfies Row))
      }
    })
  }
}
