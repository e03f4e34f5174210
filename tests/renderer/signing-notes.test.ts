import { expect, test } from 'vitest'
import type { SigningFace } from '../../shared/document-face.ts'
import { totalOf } from '../../renderer/src/documents/signing-notes.ts'

type Line = SigningFace['lines'][number]

function line(position: number, parts: Partial<Line> = {}): Line {
  const printed = { fullName: `Nông Thị ${position}`, born: '1990', sex: null, home: 'Xã Thất Khê', copies: 1 }
  return { position, state: 'standing', printed, corrections: [], instead: null, struckAt: null, ...parts }
}

test('a sheet that is printed again adds up to whom the attendance list counts, not to its struck lines', () => {
  const whole = [line(1), line(2), line(3)]
  expect(totalOf({ kind: 'walk-in', lines: whole })).toBe('Tổng số: 3 người')
  const struck = [line(1), line(2, { state: 'undone' }), line(3, { state: 'erased', printed: null })]
  expect(totalOf({ kind: 'walk-in', lines: struck })).toBe('Tổng số: 3 dòng, trong đó 1 người được tính')
})

test('a list made beforehand leaves room for how many of it signed', () => {
  const lines = [line(1, { state: 'absent' }), line(2)]
  expect(totalOf({ kind: 'ahead', lines })).toMatch(/^Danh sách: 2 người đăng ký trước\. Số người ký nhận: …+$/u)
})

test('handbooks add up to the copies as they were put right', () => {
  const more = line(2, { corrections: [{ field: 'copies', now: '3', at: null }] })
  const lines = [line(1), more, line(3, { state: 'undone' })]
  expect(totalOf({ kind: 'handbook', lines })).toBe('Tổng số: 2 người, 4 cuốn')
})
