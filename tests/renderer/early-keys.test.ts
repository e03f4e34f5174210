import { expect, test } from 'vitest'
import { keepEarlyKeys, takeEarlyKey } from '../../renderer/src/parts/early-keys.ts'

/** A page whose rooms open at the test's word. */
function openPage() {
  const target = new EventTarget()
  const page = { path: '/', isOpening: false, isCovered: false }
  keepEarlyKeys(target, () => page)
  const press = (code: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'repeat'>> = {}) => {
    const event = new Event('keydown', { cancelable: true })
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }
    target.dispatchEvent(Object.assign(event, none, held, { code }))
    return event.defaultPrevented
  }
  /** A room's key goes there and its code begins to come. */
  const open = (path: string) => {
    press('F8')
    Object.assign(page, { path, isOpening: true })
  }
  const ctrl = (digit: number) => press(`Digit${digit}`, { ctrlKey: true })
  return { page, target, press, open, ctrl }
}

test('the second of two quick keys waits for the room it is meant for, and is done once', () => {
  const { open, ctrl } = openPage()
  open('/reports')
  expect(ctrl(2)).toBe(true)
  expect(takeEarlyKey('/reports')).toBe('ctrl+Digit2')
  expect(takeEarlyKey('/reports')).toBeNull()
})

test('of two keys pressed before the room stands the last one counts', () => {
  const { open, ctrl } = openPage()
  open('/fairs')
  ctrl(2)
  ctrl(4)
  expect(takeEarlyKey('/fairs')).toBe('ctrl+Digit4')
})

test('a key kept for one room reaches no other', () => {
  const { open, ctrl, page } = openPage()
  open('/reports')
  ctrl(2)
  Object.assign(page, { path: '/employers', isOpening: false })
  expect(takeEarlyKey('/employers')).toBeNull()
  expect(takeEarlyKey('/reports')).toBeNull()
})

test('a room left before it stood, and come back to by key or mouse, opens as it does', () => {
  for (const back of ['keydown', 'pointerdown']) {
    const { open, ctrl, page, target } = openPage()
    open('/reports')
    ctrl(2)
    Object.assign(page, { path: '/', isOpening: false })
    target.dispatchEvent(Object.assign(new Event(back), { code: 'F8' }))
    expect(takeEarlyKey('/reports')).toBeNull()
  }
})

test('once the room stands, under a sheet, and with other keys held, nothing is kept', () => {
  const { open, ctrl, press, page } = openPage()
  open('/reports')
  press('Digit2')
  press('Digit2', { ctrlKey: true, altKey: true })
  press('Digit2', { ctrlKey: true, repeat: true })
  page.isCovered = true
  ctrl(2)
  Object.assign(page, { isCovered: false, isOpening: false })
  expect(ctrl(2)).toBe(false)
  expect(takeEarlyKey('/reports')).toBeNull()
})
