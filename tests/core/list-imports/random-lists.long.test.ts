import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleCsv, takeList } from '../../support/lists.ts'
import { foundFair, openStation, type TestStation } from '../../support/station.ts'

const names = ['Nông Thị Mẫu', 'Hoàng Văn Thử', 'Lý A Sình', 'Vi Văn Ví', "Giàng H'Mông"]
const villages = ['Nà Thử', 'Khuổi Mẫu', 'Pò Mẫu']

/** Somebody as they are; no two have one name, birth date and village. */
type Real = { name: string; birth: string; village: string; card: string }

const everybody: readonly Real[] = names.flatMap((name, at) =>
  villages.slice(0, 2).map((village, nth) => ({
    name,
    village,
    birth: `1${nth + 1}/0${at + 1}/19${70 + at * 3 + nth}`,
    card: `0200${70 + at * 3 + nth}00${at}${nth}00`.padEnd(12, '0').slice(0, 12),
  })),
)

/** How one of them stands on a list: with the card or without, in capitals or not. */
const lines = fc.array(
  fc.record({ who: fc.constantFrom(...everybody), hasCard: fc.boolean(), isShouted: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
)

function written({ who, hasCard, isShouted }: { who: Real; hasCard: boolean; isShouted: boolean }): string {
  const name = isShouted ? who.name.toUpperCase() : who.name
  return `${name},${who.birth},,${hasCard ? who.card : ''},,${who.village}`
}

async function peopleAfter(lists: readonly (readonly string[])[]): Promise<string[]> {
  const station = openStation()
  await foundFair(station)
  for (const list of lists) await takeList(station, peopleCsv(list))
  const people = peopleOf(station)
  station.close()
  return people
}

function peopleOf({ store }: TestStation): string[] {
  return store.rows
    .all('person')
    .filter((row) => row['created_at'] !== null)
    .map((row) => [row['full_name'], row['birth_date'], row['village'], row['id_number']].join('|'))
    .toSorted()
}

test('random lists give the same people, each once, in whatever order they and their lines come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(lines, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      async (lists, chance) => {
        const shuffled = <Thing>(things: readonly Thing[]): Thing[] =>
          things
            .map((thing) => ({ thing, at: chance.next().value as number }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ thing }) => thing)
        const inOrder = lists.map((list) => list.map(written))
        const people = await peopleAfter(inOrder)
        const real = new Set(lists.flat().map(({ who }) => `${who.name} ${who.birth}`))
        expect(people).toHaveLength(real.size)
        expect(await peopleAfter(shuffled(inOrder).map(shuffled))).toEqual(people)
      },
    ),
    { numRuns: 8 },
  )
})
