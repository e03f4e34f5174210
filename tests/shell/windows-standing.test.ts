import { expect, test } from 'vitest'
import {
  isJobNamed,
  nameOfJob,
  numberOfJob,
  outcomeOfVanished,
  outcomeOfWindows,
  printersIn,
  readQueues,
} from '../../electron/shell/windows-standing.ts'

/** Written from the documentation of Win32_Printer and Win32_PrintJob, not recorded: there was no Windows here. */
const answer = JSON.parse(`{"id":1,
  "printers":[
    {"Name":"HP LaserJet, phòng 2","Default":true,"PrinterState":0,"WorkOffline":false,"DetectedErrorState":0},
    {"Name":"Xprinter XP-58","Default":false,"PrinterState":16,"WorkOffline":false,"DetectedErrorState":4}],
  "jobs":{"Name":"HP LaserJet, phòng 2, 12","JobId":12,"Document":"FairDesk 0a1b2c3d4e5f","StatusMask":16}}`) as unknown

const printer = { name: 'P', isDefault: true, state: 0, workOffline: false, detectedError: 0 }
const standing = (parts: Partial<typeof printer>, jobStatus?: number) =>
  printersIn({
    printers: [{ ...printer, ...parts }],
    jobs: jobStatus === undefined ? [] : [{ printer: 'P', id: 1, document: '', status: jobStatus }],
  })[0]?.standing

test('an answer is read: a name with a comma in it, a list of one that came as the one, no list at all', () => {
  const queues = readQueues(answer)
  expect(printersIn(queues)).toEqual([
    { name: 'HP LaserJet, phòng 2', isDefault: true, standing: 'ready' },
    { name: 'Xprinter XP-58', isDefault: false, standing: 'no-paper' },
  ])
  expect(queues.jobs).toEqual([
    { printer: 'HP LaserJet, phòng 2', id: 12, document: 'FairDesk 0a1b2c3d4e5f', status: 16 },
  ])
  expect(readQueues({ id: 2, printers: [], jobs: null })).toEqual({ printers: [], jobs: [] })
  expect(readQueues(null)).toEqual({ printers: [], jobs: [] })
})

test('the bits of a printer, and where the driver tells nothing there, those of its stuck job', () => {
  expect(standing({})).toBe('ready')
  expect(standing({ state: 0x400 }, 0x10)).toBe('ready')
  expect(standing({ state: 0x1 | 0x10 })).toBe('paused')
  expect(standing({ state: 0x8 })).toBe('jammed')
  expect(standing({ state: 0x80 })).toBe('offline')
  expect(standing({ workOffline: true })).toBe('offline')
  expect(standing({ state: 0x40_0000 })).toBe('needs-hand')
  expect(standing({ detectedError: 8 })).toBe('jammed')
  expect(standing({}, 0x40 | 0x10)).toBe('no-paper')
  expect(standing({}, 0x20)).toBe('offline')
  expect(standing({ state: 0x2_0000 })).toBe('ready')
})

test('a job that leaves the queue has come out, unless it was being deleted, was stuck, or was never seen', () => {
  expect(outcomeOfWindows(0x10)).toBe('waiting')
  expect(outcomeOfWindows(0x80)).toBe('done')
  expect(outcomeOfWindows(0x4)).toBe('lost')
  expect(outcomeOfVanished(0x10)).toBe('done')
  expect(outcomeOfVanished(0x4 | 0x10)).toBe('lost')
  expect(outcomeOfVanished(0x40 | 0x10)).toBeNull()
  expect(outcomeOfVanished(undefined)).toBeNull()
})

test('a number that Windows gives a second time, after its spooler was started again, is another job', () => {
  const name = nameOfJob('FairDesk 0a1b2c3d4e5f', 12)
  const job = { printer: 'Máy in-2', id: 12, document: 'FairDesk 0a1b2c3d4e5f', status: 0 }
  expect([numberOfJob(name), isJobNamed(name, job)]).toEqual([12, true])
  expect(isJobNamed(name, { ...job, document: 'FairDesk ffffffffffff' })).toBe(false)
  expect(isJobNamed(name, { ...job, id: 2 })).toBe(false)
})
