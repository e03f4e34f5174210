import { expect, test } from 'vitest'
import { fileIn, handOver } from '../../renderer/src/parts/hand-over.ts'
import { largestListFile } from '../../shared/list-limits.ts'

/** A file of the page whose reading is watched. */
function fileThat(size: number, read: () => Promise<ArrayBuffer>): File {
  const file = new File(['Họ và tên'], 'danh-sach.xlsx')
  return Object.defineProperties(file, { size: { value: size }, arrayBuffer: { value: read } })
}

function dropped(isDirectory: boolean, files: File[]): DataTransfer {
  const item = { webkitGetAsEntry: () => ({ isDirectory }) }
  return { items: [item], files } as unknown as DataTransfer
}

test('a file of 200 MB is refused by its size, and not one byte of it is read', async () => {
  let reads = 0
  const file = fileThat(200 * 1024 * 1024, () => {
    reads += 1
    return Promise.resolve(new ArrayBuffer(0))
  })
  expect(file.size).toBeGreaterThan(largestListFile)
  expect(await handOver(file, null)).toEqual({ ok: false, failure: { code: 'file-too-large', detail: '30' } })
  expect(reads).toBe(0)
})

test('a file that another program keeps for itself says so', async () => {
  const file = fileThat(10, () => Promise.reject(new DOMException('locked', 'NotReadableError')))
  expect(await handOver(file, null)).toEqual({ ok: false, failure: { code: 'file-in-use' } })
})

test('a file whose stick was pulled out is told as gone', async () => {
  const file = fileThat(10, () => Promise.reject(new DOMException('gone', 'NotFoundError')))
  expect(await handOver(file, null)).toEqual({ ok: false, failure: { code: 'file-gone' } })
})

test('of several files dropped at once none is taken without a word about the others', () => {
  const files = ['xa-a.csv', 'xa-b.csv'].map((name) => new File(['a'], name))
  expect(fileIn(dropped(false, files))).toEqual({ ok: false, failure: { code: 'file-several' } })
})

test('a folder that is dropped is told as one, and text without a file too', () => {
  expect(fileIn(dropped(true, [new File([], 'thon')]))).toEqual({ ok: false, failure: { code: 'file-folder' } })
  expect(fileIn(dropped(false, []))).toEqual({ ok: false, failure: { code: 'file-not-a-list' } })
  expect(fileIn(dropped(false, [new File(['a'], 'a.csv')]))).toMatchObject({ ok: true })
})
