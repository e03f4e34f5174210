import { expect, test } from 'vitest'
import jobGroups from '../../resources/lists/job-groups.json' with { type: 'json' }
import { jobGroupOf } from '../../shared/job-group-of.ts'
import { madeUpEmployers } from '../../shared/made-up/employers.ts'
import { provinceOf } from '../../shared/places/commune-of.ts'
import { placeKindOf } from '../../shared/places/place-kind.ts'
import { readAgeSpan, writeAgeSpan } from '../../shared/text/age-span.ts'
import { gazetteer } from './places.ts'

test('ages are understood as recruiters say them', () => {
  for (const [said, from, to] of [
    ['18-45', 18, 45],
    ['18 – 45 tuổi', 18, 45],
    ['từ 18 đến 45', 18, 45],
    ['18 tới 45 tuổi', 18, 45],
    ['từ 18', 18, null],
    ['trên 18 tuổi', 18, null],
    ['18+', 18, null],
    ['18 trở lên', 18, null],
    ['đến 45', null, 45],
    ['dưới 45 tuổi', null, 44],
    ['không quá 45', null, 45],
    ['', null, null],
  ] as const)
    expect([said, readAgeSpan(said)]).toEqual([said, { from, to }])
  for (const said of ['45-18', '12-18', 'trẻ', '18-45-60', '180'])
    expect([said, readAgeSpan(said)]).toEqual([said, null])
  for (const span of [
    { from: 18, to: 45 },
    { from: 18, to: null },
    { from: null, to: 45 },
    { from: 20, to: 20 },
    { from: null, to: null },
  ])
    expect(readAgeSpan(writeAgeSpan(span))).toEqual(span)
})

test('a place as written tells whether the work is in the province, outside it or abroad', () => {
  const kindOf = (place: string) => placeKindOf(place, '20', (text) => provinceOf(text, gazetteer))
  for (const [place, kind] of [
    ['Xã Đồng Đăng, Lạng Sơn', 'in-province'],
    ['Lạng Sơn', 'in-province'],
    ['KCN Quang Châu, Bắc Ninh', 'out-of-province'],
    ['Bắc Giang', 'out-of-province'],
    ['Nhật Bản', 'abroad'],
    ['Osaka, nhat ban', 'abroad'],
    ['nước Đức', 'abroad'],
    ['KCN Quang Châu', null],
    ['', null],
  ] as const)
    expect([place, kindOf(place)]).toEqual([place, kind])
})

test('a title tells its group of work, and every group it may tell is in the list', () => {
  const codes = new Set(jobGroups.items.map(({ code }) => code))
  for (const [title, group] of [
    ['Công nhân may công nghiệp', 'sewing'],
    ['Công nhân lắp ráp điện tử', 'electronics-assembly'],
    ['Thợ hàn 6G', 'mechanics'],
    ['Nhân viên kho', 'warehouse'],
    ['Lái xe tải', 'driver'],
    ['Lao động phổ thông', 'factory-general'],
    ['Hộ lý tại Nhật', 'domestic-care'],
    ['Nhân viên kế toán kho', 'office'],
    ['Giám đốc', null],
  ] as const)
    expect([title, jobGroupOf(title)]).toEqual([title, group])
  const told = madeUpEmployers(5, 60).flatMap(({ vacancies }) => vacancies.map(({ title }) => jobGroupOf(title)))
  expect(told.filter((group) => group !== null && !codes.has(group))).toEqual([])
})
