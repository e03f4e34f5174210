import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type KeptFile, openKeeper } from '../../renderer/src/imports/kept/keeper.ts'
import { typedOf, withTyped } from '../../renderer/src/imports/kept/typed.ts'
import { guessed } from '../../renderer/src/imports/wizard.ts'
import type { InputOf } from '../../shared/contract.ts'
import type { KeptList } from '../../shared/contract/list-kept.ts'
import type { Result } from '../../shared/failure.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Told = InputOf<'import.keep'>
const file: KeptFile = { fairId: 'fair', digest: 'a'.repeat(64), fileName: 'danh-sach.xlsx' }
const settings = guessed({
  fileName: 'danh-sach.xlsx',
  digest: '',
  format: 'xlsx',
  encoding: null,
  separator: null,
  fair: { id: 'fair', name: 'Phiên', communes: [] },
  notes: [],
  sheets: [],
  before: null,
  kept: null,
})
const said = (text: string): KeptList => ({ step: 'preview', settings, typed: { '0 2 0 fullName': text } })

/** A host that answers when a test says so. */
function aHost() {
  const [told, waiting]: [Told[], ((answer: Result<object>) => void)[]] = [[], []]
  const keeper = openKeeper(
    (input) => {
      told.push(input)
      return new Promise((resolve) => waiting.push(resolve))
    },
    () => 7,
  )
  const answer = async (result: Result<object> = { ok: true, value: {} }) => {
    waiting.shift()?.(result)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { told, waiting, keeper, answer }
}

test('what is said of a file goes to the host once the hand rests, the last of it and once', async () => {
  const { told, keeper, answer } = aHost()
  for (const text of ['N', 'Nô', 'Nông']) {
    keeper.keep(file, said(text))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(told).toEqual([])
  await vi.advanceTimersByTimeAsync(300)
  expect(told).toEqual([{ ...file, content: said('Nông') }])
  await answer()
  expect(keeper.unkept(file)).toBeNull()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toHaveLength(1)
})

test('what a host that is away could not keep is told of, stands here, and goes as soon as it is back', async () => {
  const { told, keeper, answer } = aHost()
  let looks = 0
  keeper.watch(() => (looks += 1))
  keeper.keep(file, said('Nông'))
  await vi.advanceTimersByTimeAsync(300)
  await answer({ ok: false, failure: { code: 'host-away' } })
  expect([keeper.failure(file)?.code, keeper.unkept(file), looks]).toEqual(['host-away', { ...said('Nông'), at: 7 }, 1])
  void keeper.flush()
  await answer()
  expect([keeper.failure(file), keeper.unkept(file), told.length, looks]).toEqual([null, null, 2, 2])
})

test('nothing arrives behind the word that a list is taken over', async () => {
  const { told, keeper, answer } = aHost()
  keeper.keep(file, said('Nông'))
  await vi.advanceTimersByTimeAsync(300)
  keeper.keep(file, said('Nông Thị'))
  const dropped = keeper.drop(file)
  expect(told).toHaveLength(1)
  await answer()
  await answer()
  await dropped
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told.map(({ content }) => content)).toEqual([said('Nông'), null])
})

test('however words, answers and failures fall, the host has the last of it in the end, one message at a time', async () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('say' as const), text: fc.string() }),
    fc.record({ does: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 500 }) }),
    fc.record({ does: fc.constantFrom('answer' as const, 'fail' as const, 'flush' as const, 'drop' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { told, waiting, keeper, answer } = aHost()
      let last: KeptList | null | undefined
      for (const one of steps) {
        if (one.does === 'say') keeper.keep(file, (last = said(one.text)))
        else if (one.does === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
        else if (one.does === 'answer') await answer()
        else if (one.does === 'fail') await answer({ ok: false, failure: { code: 'disk-full' } })
        else if (one.does === 'flush') void keeper.flush()
        else {
          last = null
          void keeper.drop(file)
        }
        expect(waiting.length).toBeLessThanOrEqual(1)
      }
      for (let turn = 0; turn < 5; turn += 1) {
        void keeper.flush()
        await answer()
      }
      expect(told.at(-1)?.content).toEqual(last)
      expect([keeper.unkept(file), keeper.failure(file)]).toEqual([null, null])
    }),
  )
})

test('what is half typed of one file is kept without that of another, and comes back beside it', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]
  const all = { [`${one} 0 2 0 fullName`]: 'Nô', [`${other} 0 2 0 village`]: 'Nà' }
  expect(typedOf(one, all)).toEqual({ '0 2 0 fullName': 'Nô' })
  expect(withTyped(one, { '0 3 0 phone': '09' }, all)).toEqual({
    [`${one} 0 3 0 phone`]: '09',
    [`${other} 0 2 0 village`]: 'Nà',
  })
})
