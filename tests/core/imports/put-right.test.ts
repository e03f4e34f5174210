import { expect, test } from 'vitest'
import { correctionKey } from '../../../electron/core/imports/list.ts'
import { peopleOf, readLine, readTyped, remarks } from './trial-list.ts'

test('a line crossed under both Nam and Nữ is put right by what a person says, and asked no more', async () => {
  const header = 'Họ và tên;Nam;Nữ;Số CCCD'
  for (const sex of ['male', 'Nam']) {
    const corrections = { [correctionKey(2, 0)]: { sex } }
    const line = await readLine(header, 'Nông Văn Bằng;x;x;020190000001', { corrections })
    expect([line.person?.sex, remarks(line)]).toEqual(['male', []])
  }
})

test('what is put right for one line is put right for all that say the same, but for those put right alone', async () => {
  const sheet = await readTyped(
    'Họ và tên;Xã;Dân tộc',
    'Nông Văn Bằng;Thiện Thuậtt Mới;Thổ',
    'Vi Thị Mẩy;Thiện Thuậtt Mới;Nùng',
    'Lý A Sình;Thiện Thuậtt Mới;Thổ',
    'Hứa Văn Tư;xã Hoa Thám;Thổ',
  )
  const people = peopleOf(sheet, {
    everywhere: [
      { field: 'communeCode', was: 'Thiện Thuậtt Mới', text: '06091' },
      { field: 'ethnicity', was: 'Thổ', text: 'tay' },
    ],
    corrections: { [correctionKey(4, 0)]: { communeCode: '06073' } },
  })
  expect(people.map(({ person }) => [person?.communeCode, person?.ethnicity])).toEqual([
    ['06091', 'tay'],
    ['06091', 'nung'],
    ['06073', 'tay'],
    ['06073', 'tay'],
  ])
  expect(people.flatMap(remarks)).toEqual([])
})

test('what is put right by hand stands, and its remark goes', async () => {
  const header = 'Họ và tên;Ngày sinh;Xã;Dân tộc;Giới tính'
  const line = 'NÔNG VĂN BẰNG;31/02/1990;Hòa Bình;Thổ;?'
  const corrections = {
    [correctionKey(2, 0)]: {
      fullName: 'Nông Văn Bàng',
      birthDate: '28/02/1990',
      communeCode: '06091',
      ethnicity: 'tay',
      sex: 'male',
    },
  }
  const corrected = await readLine(header, line, { corrections })
  expect(remarks(corrected)).toEqual([])
  expect(corrected.person).toMatchObject({
    fullName: 'Nông Văn Bàng',
    birthDate: '1990-02-28',
    communeCode: '06091',
    ethnicity: 'tay',
    sex: 'male',
  })
})
