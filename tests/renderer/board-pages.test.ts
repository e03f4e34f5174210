import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFilled, pageRoom, pagesOf, type BoardVacancy } from '../../renderer/src/office/board/pages.ts'

const groups = ['electronics-assembly', 'sewing', 'driver']

function onBoard(id: string, fields: Partial<BoardVacancy> = {}): BoardVacancy {
  return {
    id,
    employerId: 'employer',
    title: id,
    wanted: 10,
    jobGroup: 'sewing',
    wageFrom: null,
    wageTo: null,
    placeKind: null,
    place: null,
    skilled: null,
    ageFrom: null,
    ageTo: null,
    education: null,
    qualification: null,
    requirements: null,
    benefits: null,
    employerName: 'Công ty May',
    booth: '1',
    reached: 0,
    ...fields,
  }
}

test('the board goes by groups of work, in each by booth as people walk, and what is filled comes last', () => {
  const board = [
    onBoard('may bàn 10', { booth: '10' }),
    onBoard('may bàn 2', { booth: '2' }),
    onBoard('may đủ người', { booth: '1', wanted: 3, reached: 3 }),
    onBoard('không rõ nghề', { jobGroup: null }),
    onBoard('điện tử', { jobGroup: 'electronics-assembly' }),
  ]
  expect(
    pagesOf(board, groups)
      .flat()
      .map((line) => (line.kind === 'group' ? line.group : line.vacancy.title)),
  ).toEqual([
    'electronics-assembly',
    'điện tử',
    'sewing',
    'may bàn 2',
    'may bàn 10',
    'may đủ người',
    null,
    'không rõ nghề',
  ])
})

test('however many there are: all of them once, no page too full, no group’s name alone, and every page names its group', () => {
  const one = fc.record({
    jobGroup: fc.option(fc.constantFrom(...groups, 'lost-code')),
    booth: fc.option(fc.constantFrom('1', '2', '10', 'A')),
    wanted: fc.option(fc.integer({ min: 1, max: 3 })),
    reached: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), (list) => {
      const board = list.map((fields, at) => onBoard(`vị trí ${at}`, fields))
      const pages = pagesOf(board, groups)
      const shown = pages.flat().flatMap((line) => (line.kind === 'vacancy' ? [line.vacancy] : []))
      expect(shown.map(({ id }) => id).toSorted()).toEqual(board.map(({ id }) => id).toSorted())
      for (const page of pages) {
        expect(page[0]?.kind).toBe('group')
        expect(page.at(-1)?.kind).toBe('vacancy')
        expect(page.reduce((height, { kind }) => height + (kind === 'group' ? 1 : 2), 0)).toBeLessThanOrEqual(pageRoom)
      }
      for (const [at, line] of shown.entries()) {
        const before = shown[at - 1]
        if (before !== undefined && before.jobGroup === line.jobGroup)
          expect(Number(isFilled(before))).toBeLessThanOrEqual(Number(isFilled(line)))
      }
    }),
  )
})
