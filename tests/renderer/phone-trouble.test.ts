import { expect, test } from 'vitest'
import type { LanState } from '../../shared/contract/lan.ts'
import { causesAt, stageOf } from '../../renderer/src/devices/trouble/stage.ts'

const nobody: LanState['reached'] = { port: null, landing: null, page: null, paired: null }
const addresses = [{ address: '192.168.137.1', network: 'Wi-Fi', kind: 'hotspot' as const }]

test('how far a phone came tells what stands in its way', () => {
  const at = (reached: Partial<LanState['reached']>, open = true) =>
    stageOf({ open, addresses, reached: { ...nobody, ...reached } })
  expect(at({}, false)).toBe('closed')
  expect(stageOf({ open: true, addresses: [], reached: nobody })).toBe('closed')
  expect(at({})).toBe('nobody')
  expect(at({ port: 1 })).toBe('warning')
  expect(at({ port: 1, landing: 2 })).toBe('warning')
  expect(at({ port: 1, landing: 2, page: 3 })).toBe('pairing')
  expect(at({ port: 1, page: 3, paired: 4 })).toBe('through')
})

test('a network Windows calls public is asked about first, and everything can be looked up once phones get in', () => {
  expect(causesAt('nobody', false)[0]).toBe('otherNetwork')
  expect(causesAt('nobody', true)[0]).toBe('firewall')
  expect(new Set(causesAt('nobody', true))).toEqual(new Set(causesAt('nobody', false)))
  expect(causesAt('through', false)).toHaveLength(9)
})
