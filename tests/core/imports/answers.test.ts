import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleOf, readLine, readTyped, remarks } from './trial-list.ts'

describe('sex', () => {
  test.each([
    ['Nam', 'male'],
    ['NỮ', 'female'],
    ['nu', 'female'],
    ['', null],
  ])('%s is %s', async (typed, kept) => {
    expect((await readLine('Họ và tên;Giới tính', `Nông Văn Bằng;${typed}`)).person?.sex).toBe(kept)
  })

  test.each([
    ['x;', 'male', '1990'],
    [';x', 'female', '1990'],
    ['1990;', 'male', '1990'],
    [';05/02/1990', 'female', '1990-02-05'],
  ])('under Nam and Nữ, %s is %s', async (typed, kept, birth) => {
    const line = await readLine(
      'Họ và tên;Nam;Nữ;Năm sinh',
      `Nông Văn Bằng;${typed};${typed.includes('9') ? '' : '1990'}`,
    )
    expect([line.person?.sex, line.person?.birthDate]).toEqual([kept, birth])
  })

  test('a cross in the only column there is, "Nữ", tells of the others too where they say no', async () => {
    const people = peopleOf(await readTyped('Họ và tên;Nữ', 'Vi Thị Mẩy;x', 'Nông Văn Bằng;không'))
    expect(people.map(({ person }) => person?.sex)).toEqual(['female', 'male'])
  })

  test('both columns crossed are asked about', async () => {
    const line = await readLine('Họ và tên;Nam;Nữ', 'Nông Văn Bằng;x;x')
    expect(line.person?.sex).toBeNull()
    expect(remarks(line)).toEqual(['sex sex-both wrong'])
  })
})

describe('places', () => {
  const placeOf = async (commune: string, rules: { communeCode?: string } = {}) => {
    const line = await readLine('Họ và tên;Xã', `Nông Văn Bằng;"${commune}"`, rules)
    return [line.person?.communeCode, ...remarks(line)]
  }

  test.each([
    ['Xã Thiện Thuật', '06091', []],
    ['thien thuat', '06091', []],
    ['Thị trấn Thất Khê, huyện Tràng Định', '06040', []],
    ['Xã Hòa Bình, huyện Văn Quan', '06253', ['communeCode commune-from-old-name note']],
  ])('%s is the commune %s', async (typed, kept, remarked) => {
    expect(await placeOf(typed)).toEqual([kept, ...remarked])
  })

  test('a former name of several communes is asked about, with all of them to choose from', async () => {
    const line = await readLine('Họ và tên;Xã', 'Nông Văn Bằng;Hòa Bình')
    expect(line.person?.communeCode).toBeNull()
    expect(remarks(line)).toEqual(['communeCode commune-several wrong'])
    expect(line.problems[0]?.offered.length).toBeGreaterThan(2)
  })

  test('whose list it is decides between communes of one name, and is told', async () => {
    const several = (await readLine('Họ và tên;Xã', 'Nông Văn Bằng;Hòa Bình')).problems[0]?.codes ?? []
    const [own = ''] = several
    expect(await placeOf('Hòa Bình', { communeCode: own })).toEqual([own, 'communeCode commune-likely ask'])
  })

  test('a commune that does not exist is to be chosen, the nearest ones first', async () => {
    const line = await readLine('Họ và tên;Xã', 'Nông Văn Bằng;Thiện Thuâc', { communeCode: '06040' })
    expect(line.person?.communeCode).toBeNull()
    expect(line.problems).toMatchObject([{ code: 'commune-unknown', offered: ['Xã Thiện Thuật'], codes: ['06091'] }])
  })

  test('a line that names none is of the list’s commune, and of the village whose heading stands above it', async () => {
    const lines = [
      '1;Nông Văn Bằng;1990',
      'Thôn Nà Thử;;',
      '2;Vi Thị Mẩy;1991',
      'II. Xã Hoa Thám (2 người);;',
      '3;Lý A Sình;1992',
    ]
    const people = peopleOf(await readTyped('STT;Họ và tên;Năm sinh', ...lines), { communeCode: '06040' })
    expect(
      people.filter(({ skip }) => skip === null).map(({ person }) => [person?.communeCode, person?.village]),
    ).toEqual([
      ['06040', null],
      ['06040', 'Thôn Nà Thử'],
      ['06073', null],
    ])
  })

  test('an address alone gives commune and village', async () => {
    const line = await readLine('Họ và tên;Địa chỉ', 'Nông Văn Bằng;Thôn Nà Thử, xã Thiện Thuật, tỉnh Lạng Sơn')
    expect(line.person).toMatchObject({
      communeCode: '06091',
      village: 'Thôn Nà Thử',
      address: 'Thôn Nà Thử, xã Thiện Thuật, tỉnh Lạng Sơn',
    })
  })
})

describe('words', () => {
  const header = 'Họ và tên;Dân tộc;Đối tượng;Trình độ văn hóa;Trình độ chuyên môn;Nhu cầu;Khuyết tật'
  const said = async (line: string) => await readLine(header, `Nông Văn Bằng;${line}`)

  test('a usual line', async () => {
    const line = await said('Nùng;HN;12/12;Sơ cấp;XKLĐ, học nghề;x')
    expect(line.person).toMatchObject({
      ethnicity: 'nung',
      household: 'poor',
      householdYear: 2026,
      education: 'upper-secondary',
      qualification: 'elementary',
      needs: ['job-abroad', 'vocational-training'],
      disability: true,
    })
    expect(remarks(line)).toEqual([])
  })

  test.each([
    ['cận nghèo', 'near-poor'],
    ['Hộ cận nghèo', 'near-poor'],
    ['mới thoát nghèo', 'escaped'],
    ['thoát nghèo năm 2025', 'escaped'],
    ['Hộ nghèo', 'poor'],
    ['không', 'none'],
  ])('the household %s is %s', async (typed, kept) => {
    expect((await said(`;${typed};;;;`)).person?.household).toBe(kept)
  })

  test('a status of another year keeps its year, and it is told', async () => {
    const line = await said(';HN 2025;;;;')
    expect(line.person).toMatchObject({ household: 'poor', householdYear: 2025 })
    expect(remarks(line)).toEqual(['household household-year note'])
  })

  test('classes done under the older system of ten are read by it', async () => {
    expect((await said(';;10/10;;;')).person?.education).toBe('upper-secondary')
    expect((await said(';;7/10;;;')).person?.education).toBe('lower-secondary')
    expect((await said(';;7/12;;;')).person?.education).toBe('primary')
  })

  test('a training in the column of schooling is a training', async () => {
    expect((await said(';;Đại học;;;')).person).toMatchObject({ education: null, qualification: 'university' })
  })

  test.each([
    ['Đối tượng hộ', 'Không phải hộ nghèo', 'none', []],
    ['Đối tượng hộ', 'Chưa thoát nghèo', null, ['household word-unknown wrong']],
    ['Trình độ văn hóa', 'Chưa TN THPT', null, ['education word-unknown wrong']],
    ['Nhu cầu', 'Không đi XKLĐ, làm việc trong tỉnh', ['job-in-province'], []],
    ['Nhu cầu', 'Không có nhu cầu đi xuất khẩu lao động', [], ['needs word-unknown ask']],
  ])('%s: what "%s" denies it does not say', async (title, typed, kept, remarked) => {
    const line = await readLine(`Họ và tên;Năm sinh;${title}`, `Nông Văn Bằng;1990;${typed}`)
    const { household, education, needs } = line.person ?? {}
    expect(title === 'Nhu cầu' ? needs : (household ?? education)).toEqual(kept)
    expect(remarks(line)).toEqual(remarked)
  })

  test('a name of several groups is asked about, a need without a place too, an unknown word as well', async () => {
    const line = await said('Thổ;abc;;;tìm việc làm;')
    expect(line.person).toMatchObject({ ethnicity: null, household: null, needs: [] })
    expect(remarks(line)).toEqual([
      'household word-unknown wrong',
      'ethnicity word-several wrong',
      'needs word-several ask',
    ])
  })

  test('crosses in columns of their own are answers', async () => {
    const line = await readLine('Họ và tên;Hộ nghèo;Hộ cận nghèo;Trong tỉnh;XKLĐ;Vay vốn', 'Nông Văn Bằng;;x;x;;X')
    expect(line.person).toMatchObject({ household: 'near-poor', needs: ['job-in-province', 'loan'] })
  })
})

test('no line is lost: each row under the header is a person or says why it is none', async () => {
  const row = fc.array(
    fc.constantFrom(
      '',
      '',
      'Nông Văn Bằng',
      'Tổng cộng',
      '1',
      '1990',
      'x',
      'Thôn Nà Thử',
      '020090000001',
      'Người lập biểu',
    ),
    {
      minLength: 4,
      maxLength: 4,
    },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const sheet = await readTyped('STT;Họ và tên;Năm sinh;Số CCCD', ...rows.map((cells) => cells.join(';')))
      const people = peopleOf(sheet)
      const filled = rows.flatMap((cells, at) => (cells.some((text) => text !== '') ? [at + 2] : []))
      expect([...new Set(people.map(({ row }) => row))]).toEqual(filled)
      for (const { skip, person, problems } of people)
        expect(skip !== null || person !== null || problems.some(({ level }) => level === 'wrong')).toBe(true)
    }),
    { numRuns: 60 },
  )
})
