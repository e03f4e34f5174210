import type { Failure, Result } from '../../../shared/failure.ts'
import { largestListFile } from '../../../shared/list-limits.ts'

const megabyte = 1024 * 1024

/** Gives a file to the host, which keeps it in memory; answers the handle it is known by. Never throws. */
export async function handOver(file: File, fairId: string | null): Promise<Result<{ handle: string }>> {
  if (file.size > largestListFile) return refuse({ code: 'file-too-large', detail: String(largestListFile / megabyte) })
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch (error) {
    // A stick that was pulled out meanwhile. Excel on Windows lets nobody read what it has open; a folder cannot be read either.
    const isGone = error instanceof DOMException && error.name === 'NotFoundError'
    return refuse({ code: isGone ? 'file-gone' : 'file-in-use' })
  }
  const query = new URLSearchParams({ name: file.name, ...(fairId === null ? {} : { fair: fairId }) })
  try {
    const response = await fetch(`/import?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
    })
    return (await response.json()) as Result<{ handle: string }>
  } catch {
    return refuse({ code: 'host-away' })
  }
}

/** The one file in what was dropped, or why there is none. */
export function fileIn({ items, files }: DataTransfer): Result<File> {
  const [item] = items
  if (files.length > 1) return refuse({ code: 'file-several' })
  if (item?.webkitGetAsEntry()?.isDirectory) return refuse({ code: 'file-folder' })
  const [file] = files
  return file ? { ok: true, value: file } : refuse({ code: 'file-not-a-list' })
}

function refuse(failure: Failure): Result<never> {
  return { ok: false, failure }
}
