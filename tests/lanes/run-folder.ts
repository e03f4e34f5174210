import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** What a run writes lies in one folder on disk and one in memory, which go with it, whatever single tests leave behind. */
export function setup(): void {
  const onDisk = open(tmpdir())
  const inMemory = existsSync('/dev/shm') ? open('/dev/shm') : onDisk
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = onDisk
  process.env['FAIRDESK_TEST_MEMORY'] = inMemory
}

export function teardown(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

function open(place: string): string {
  const folder = mkdtempSync(join(place, 'fairdesk-tests-'))
  folders.push(folder)
  return folder
}
