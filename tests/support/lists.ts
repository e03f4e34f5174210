import { randomUUID } from 'node:crypto'
import type { OutputOf } from '../../shared/contract.ts'
import type { Choice, ListSettings } from '../../shared/contract/list-lines.ts'
import { takeFile } from '../../electron/core/list-imports/take-file.ts'
import { guessed } from '../../renderer/src/imports/wizard.ts'
import type { TestStation } from './station.ts'

export type Opened = { handle: string; settings: ListSettings; file: OutputOf<'import.read'> }

/** Hands a file over at that desk and opens it, its columns as they were guessed. */
export async function openList(
  station: TestStation,
  content: string | Uint8Array,
  fileName = 'danh-sach.csv',
): Promise<Opened> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const taken = takeFile({ fileName, bytes, fairId: null }, station.contextOf(station.window))
  if (!taken.ok) throw new Error(taken.failure.code)
  const { handle } = taken.value
  const file = await station.tell('import.read', { handle })
  return { handle, file, settings: guessed(file) }
}

/** What would become of the lines, all of them. */
export async function previewOf(station: TestStation, { handle, settings }: Pick<Opened, 'handle' | 'settings'>) {
  return station.tell('import.preview', { handle, settings, scope: 'all', offset: 0, limit: 200 })
}

/** Hands a file over and takes it in as guessed, with what `change` says of it. */
export async function takeList(
  station: TestStation,
  content: string | Uint8Array,
  change: (settings: ListSettings) => ListSettings = (settings) => settings,
): Promise<OutputOf<'import.commit'>> {
  const { handle, settings } = await openList(station, content)
  return station.tell('import.commit', { id: randomUUID(), handle, settings: change(settings) })
}

/** A decision on the line in that row of the first sheet. */
export function decided(row: number, does: Choice['does'], attendeeId: string | null = null) {
  return (settings: ListSettings): ListSettings => ({
    ...settings,
    choices: [...settings.choices, { sheet: 0, row, part: 0, does, attendeeId }],
  })
}

export const peopleHeader = 'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Điện thoại,Thôn'

/** A commune's list as CSV: its header and the lines under it, the first in row 2. */
export function peopleCsv(lines: readonly string[]): string {
  return [peopleHeader, ...lines.map((line, at) => `${at + 1},${line}`)].join('\n')
}

/** Everybody on the fair's list who has not come, name and birth date, in the order of the names. */
export async function aheadOf(station: TestStation): Promise<string[]> {
  const { rows } = await station.tell('attendee.list', { scope: 'ahead', offset: 0, limit: 200 })
  return rows.map(({ fullName, birthDate }) => `${fullName} ${birthDate ?? ''}`.trim())
}
