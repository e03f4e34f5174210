import { v7 } from 'uuid'
import { expect } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { reserveStack } from '../../electron/core/blank-stacks.ts'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { allConsents, foundFair, openStation, somebody, testSecret, type TestStation } from './station.ts'

/** A badge without a name as it lies in the stack: what is written on it. */
export type BlankOnPaper = { number: string; code: string }

/** The next blanks of a station's stack, as printing them sets their counters aside; the paper itself is left out. */
export function printStack(station: TestStation, fairId: string, count: number): BlankOnPaper[] {
  const context = station.contextOf(station.window)
  const { first } = station.store.atomically(() => reserveStack(context, fairId, count))
  return Array.from({ length: count }, (_, index) => blankAt(station, fairId, first + index))
}

/** The blank of a counter, printed or not: its code is a function of fair, station and counter. */
export function blankAt(station: TestStation, fairId: string, counter: number): BlankOnPaper {
  const id = station.store.stations.own()?.id ?? ''
  return {
    number: formatBadgeNumber(station.letter, counter),
    code: badgeCodeOf(testSecret, fairId, id, counter),
  }
}

/** A fair with a booth this screen sits at, and the first badges of a stack. */
export async function fairWithStack(count = 3) {
  const station = openStation()
  const fair = await foundFair(station)
  const employer = await station.tell('employer.save', { id: v7(), name: 'Công ty May', booth: '1' })
  await station.tell('booth.sit', { employerId: employer.id })
  const [first, second, third] = printStack(station, fair.id, count)
  if (!first || !second || !third) throw new Error('three blanks at least')
  return { station, fair, first, second, third }
}

/** A registration at the desk with a badge scanned from the stack; null: without. */
export function registration(
  badgeText: string | null,
  fields: Parameters<typeof somebody>[0] = {},
): InputOf<'attendee.register'> {
  return { id: v7(), person: somebody(fields), consents: allConsents, knownAs: null, badgeText }
}

/** Why a badge may not be used, by code or number: the same at desk and booth. */
export async function codeOfRefusal(station: TestStation, text: string) {
  const scan = await station.call('booth.scan', { id: v7(), text, scannedAt: station.clock.now })
  const read = await station.call('badge.read', { text })
  expect(read.ok ? null : read.failure, 'desk and booth say the same').toEqual(scan.ok ? null : scan.failure)
  return read.ok ? null : read.failure
}
