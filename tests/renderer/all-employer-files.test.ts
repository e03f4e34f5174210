import { expect, test } from 'vitest'
import { type ShownPasswords, standingPasswords } from '../../renderer/src/reports/files/made-files.ts'
import { passwordRows } from '../../renderer/src/reports/files/password-rows.ts'
import type { Work } from '../../shared/contract/works.ts'

const file = {
  employerId: 'an employer',
  employer: 'Công ty\tTNHH\nMay Mẫu Sơn',
  booth: '5',
  fileName: 'danh-sach-5.xlsx',
  password: '7KQM-2XHT-9PRV-C3FN',
}
const shown: ShownPasswords = {
  workId: 'a work',
  askedAt: 0,
  isMade: true,
  passwords: {
    fair: 'Phiên',
    heldOn: '2026-11-24',
    isRehearsal: false,
    deleteBy: '2027-05-24',
    files: [file, { ...file, employer: 'Hợp tác xã Hồi', booth: null }],
    leftOut: [],
  },
}
const work = (fields: Partial<Work>): Work => ({
  id: 'a work',
  kind: 'export',
  of: 'employer-file.zip',
  title: '',
  state: 'done',
  done: 2,
  total: 2,
  askedAt: 0,
  startedAt: 0,
  endedAt: 0,
  failure: null,
  file: null,
  takenAt: null,
  savedTo: null,
  unsaved: null,
  ...fields,
})

test('passwords are pasted as a table, a line an employer, whatever stands in its name', () => {
  expect(passwordRows(shown.passwords, ['Bàn', 'Đơn vị', 'Tệp', 'Mật khẩu'])).toBe(
    [
      'Bàn\tĐơn vị\tTệp\tMật khẩu',
      '5\tCông ty TNHH May Mẫu Sơn\tdanh-sach-5.xlsx\t7KQM-2XHT-9PRV-C3FN',
      '\tHợp tác xã Hồi\tdanh-sach-5.xlsx\t7KQM-2XHT-9PRV-C3FN',
    ].join('\r\n'),
  )
})

test('passwords stand from when their files are made for as long as they open anything', () => {
  const made = { file: { name: 'a.zip', bytes: 1 } }
  expect(standingPasswords({ ...shown, isMade: false }, work(made))).toBeNull()
  expect(standingPasswords(shown, work(made))).toBe(shown)
  expect(standingPasswords(shown, work({ takenAt: 1 }))).toBe(shown)
  // Nobody fetched them in time, or somebody in them was erased.
  expect(standingPasswords(shown, work({}))).toBeNull()
  // The house remembers so many works and no more, and another screen's newer one says nothing of these.
  expect(standingPasswords(shown, undefined)).toBe(shown)
  expect(standingPasswords(shown, work({ id: 'another' }))).toBe(shown)
})
