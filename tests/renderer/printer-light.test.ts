import { expect, test } from 'vitest'
import type { OutputOf } from '../../shared/contract.ts'
import { vi } from '../../shared/words/vi.ts'
import { printerLight } from '../../renderer/src/frame/printer-light.ts'

type Queue = OutputOf<'print-queue.read'>

const calm: Queue = { printers: [], waiting: 0, failed: 0, toCall: 0, restarted: 0, batches: [] }
const light = (fields: Partial<Queue>, printer: string | null = 'Badge') => {
  const { tone, text } = printerLight({ ...calm, ...fields }, printer, vi)
  return [tone, text]
}

test('while nobody is needed the top bar names the printer, and how many badges are on their way', () => {
  expect(light({})).toEqual(['quiet', 'Badge'])
  expect(light({ printers: [{ name: 'Badge', standing: 'ready', waiting: 0 }] }, null)).toEqual([
    'quiet',
    'Máy in mặc định',
  ])
  expect(light({ waiting: 3 })).toEqual(['quiet', 'Badge: còn 3 lệnh in'])
  expect(printerLight(undefined, 'Badge', vi)).toMatchObject({ tone: 'quiet', text: 'Badge' })
})

test('a machine that has no printer says so before the first badge, and startles nobody', () => {
  expect(light({}, null)).toEqual(['quiet', 'Chưa có máy in'])
  expect(light({ printers: [{ name: '', standing: 'gone', waiting: 4 }], waiting: 4 }, null)).toEqual([
    'bad',
    'Chưa có máy in, chờ 4 lệnh',
  ])
})

test('a printer in trouble is said with what is wrong and how many wait, the fullest first', () => {
  const printers: Queue['printers'] = [
    { name: 'Cũ', standing: 'paused', waiting: 1 },
    { name: 'Badge', standing: 'no-paper', waiting: 12 },
  ]
  expect(light({ printers, waiting: 13 })).toEqual(['bad', 'Badge: hết giấy, chờ 12 lệnh'])
})

test('another printer’s trouble is nobody’s business here while nothing waits for it', () => {
  const printers: Queue['printers'] = [{ name: 'Phòng bên', standing: 'offline', waiting: 0 }]
  expect(light({ printers })).toEqual(['quiet', 'Badge'])
  expect(light({ printers: [{ name: 'Badge', standing: 'offline', waiting: 0 }] })).toEqual([
    'bad',
    'Badge: mất kết nối',
  ])
})

test('failures come before people to be called, and those are said once nothing worse is', () => {
  expect(light({ failed: 2, toCall: 4 })).toEqual(['bad', '2 lệnh in lỗi'])
  expect(light({ toCall: 4 })).toEqual(['attention', 'Gọi 4 người nhận thẻ'])
  expect(light({ restarted: 2, waiting: 2 })).toEqual(['attention', '2 lệnh in chờ từ lần trước'])
})
