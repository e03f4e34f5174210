import { expect, test } from 'vitest'
import { partAt } from '../../renderer/src/parts/RoomParts.tsx'

const parts = [{ path: '/employers' }, { path: '/employers/sheets' }, { path: '/employers/booths' }]

test('a sheet’s own address lies in the part of sheets, and the room’s own address in its first part', () => {
  expect(partAt(parts, '/employers')?.path).toBe('/employers')
  expect(partAt(parts, '/employers/sheets')?.path).toBe('/employers/sheets')
  expect(partAt(parts, '/employers/sheets/7')?.path).toBe('/employers/sheets')
})

test('an address that only begins alike lies in no part', () => {
  expect(partAt(parts, '/employers-of-old')).toBeUndefined()
})
