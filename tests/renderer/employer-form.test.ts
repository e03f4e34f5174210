import { expect, test } from 'vitest'
import { holderOf, isNameTaken } from '../../renderer/src/office/employers/employer-form.ts'
import type { EmployerRow } from '../../renderer/src/office/employers/employer-row.ts'

const listed = [{ id: 'may', name: 'Công ty TNHH May Xứ Lạng', booth: 'A1' }] as unknown as readonly EmployerRow[]

test('an employer added a second time is seen by its name, however that is typed, and not by itself', () => {
  expect(isNameTaken(' công ty tnhh may xu lang', 'other', listed)).toBe(true)
  expect(isNameTaken('Công ty TNHH May Xứ Lạng', 'may', listed)).toBe(false)
  expect(isNameTaken('Công ty TNHH May', 'other', listed)).toBe(false)
  expect(isNameTaken('  ', 'other', listed)).toBe(false)
})

test('a booth that somebody has is told, whatever its capitals', () => {
  expect(holderOf('a1', 'other', listed)?.id).toBe('may')
  expect(holderOf('a1', 'may', listed)).toBeNull()
  expect(holderOf('', 'other', listed)).toBeNull()
})
