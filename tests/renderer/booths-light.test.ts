import { expect, test } from 'vitest'
import type { Device } from '../../shared/contract/devices.ts'
import type { LanState } from '../../shared/contract/lan.ts'
import { devices as words } from '../../shared/words/vi/devices.ts'
import { boothsLight } from '../../renderer/src/frame/booths-light.ts'

const now = Date.UTC(2026, 10, 24, 2, 20)
const minute = 60_000
const lan: LanState = {
  wanted: true,
  open: true,
  trouble: null,
  port: 8643,
  addresses: [{ address: '192.168.137.1', network: 'Wi-Fi', kind: 'hotspot' }],
  chosen: null,
  link: 'http://192.168.137.1:8643',
  wifi: null,
  printedLink: null,
  reached: { port: null, landing: null, page: null, paired: null },
}

function phone(fields: Partial<Device> = {}): Device {
  return {
    id: 'id',
    name: 'Điện thoại 1',
    role: 'booth',
    employerId: 'B1',
    employerName: 'Công ty May Bắc Giang',
    letter: null,
    pairedAt: now,
    lastHeardAt: now,
    online: true,
    unsent: 0,
    oldestUnsentAt: null,
    revokedAt: null,
    ...fields,
  }
}

function said(devices: Device[], state: Partial<LanState> = {}) {
  return boothsLight({ ...lan, ...state }, devices, now, words.light)
}

test('booths are counted, not phones, and what waits in them is told quietly while it is fresh', () => {
  const waiting = { unsent: 2, oldestUnsentAt: now - 5 * minute }
  expect(said([phone(), phone(waiting), phone({ employerId: 'B2', online: false })])).toMatchObject({
    tone: 'quiet',
    text: '1 bàn đang nối, 2 mục chưa gửi',
  })
})

test('a phone that has not sent for more than five minutes is said in words, with its booth; a revoked one is not', () => {
  const late = { unsent: 4, oldestUnsentAt: now - 5 * minute - 1 }
  expect(said([phone(), phone(late)])).toMatchObject({
    tone: 'attention',
    text: 'Điện thoại 1: 4 mục chưa gửi từ 9:14',
    note: expect.stringContaining('Công ty May Bắc Giang') as string,
    path: '/devices/booths',
  })
  expect(said([phone(late), phone(late)])).toMatchObject({ text: '2 điện thoại chưa gửi được' })
  expect(said([phone({ ...late, revokedAt: now, online: false })])).toMatchObject({ tone: 'quiet' })
})

test('a network that does not open, and cards that lead nowhere, come before counts; without a network nothing is said', () => {
  expect(said([], { open: false, trouble: 'port-taken', printedLink: 'http://10.0.0.1:8643' })?.tone).toBe('bad')
  expect(said([], { printedLink: 'http://10.0.0.1:8643' })).toMatchObject({ tone: 'attention', path: '/devices' })
  expect(said([phone()], { wanted: false })).toBeNull()
})
