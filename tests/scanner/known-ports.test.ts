import { expect, test } from 'vitest'
import { knownPort, offeredPorts, pathNow } from '../../electron/scanner/known-ports.ts'

const newland = { path: 'COM7', manufacturer: 'Newland', vendorId: '1EAB', productId: '1A06', serialNumber: 'N1' }
const cdc = { path: 'COM12', manufacturer: 'Microsoft', vendorId: '28e9', productId: '018a' }
const bridge = { path: 'COM9', manufacturer: 'wch.cn', vendorId: '1a86', productId: '7523' }
const onBoard = { path: 'COM1', manufacturer: '(Standard port types)' }

test('a port with a scanner is offered first, then what speaks like one, then the others by their number', () => {
  expect(offeredPorts([onBoard, bridge, cdc, { path: 'COM10' }, { path: 'COM2' }, newland, { path: '' }])).toEqual([
    { path: 'COM7', maker: 'Newland', isLikely: true },
    { path: 'COM12', maker: 'Microsoft', isLikely: true },
    { path: 'COM9', maker: 'wch.cn', isLikely: false },
    { path: 'COM1', maker: '(Standard port types)', isLikely: false },
    { path: 'COM2', maker: null, isLikely: false },
    { path: 'COM10', maker: null, isLikely: false },
  ])
})

test('a scanner plugged into another socket is found again by what it is', () => {
  const known = knownPort('COM7', [onBoard, newland])
  expect(known).toEqual({ path: 'COM7', vendorId: '1EAB', productId: '1A06', serialNumber: 'N1' })
  expect(pathNow(known, [onBoard, newland])).toBe('COM7')
  expect(pathNow(known, [onBoard, { ...newland, path: 'COM8' }])).toBe('COM8')
  expect(pathNow(known, [onBoard, { ...newland, path: 'COM8', serialNumber: 'N2' }])).toBeNull()
})

test('of two scanners alike without serial numbers none is taken for the other', () => {
  const known = knownPort('COM12', [cdc])
  expect(pathNow(known, [{ ...cdc, path: 'COM13' }])).toBe('COM13')
  expect(
    pathNow(known, [
      { ...cdc, path: 'COM13' },
      { ...cdc, path: 'COM14' },
    ]),
  ).toBeNull()
  expect(pathNow(knownPort('/dev/pts/3', []), [cdc])).toBeNull()
})
