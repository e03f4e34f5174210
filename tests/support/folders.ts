import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder in memory where the machine has it: a sealed database cannot be `:memory:`. */
const memory = process.env['FAIRDESK_TEST_MEMORY'] ?? (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

const opened = new Set<string>()

/** A folder in memory, until `removeFolder` or the end of the file of tests. */
export function memoryFolder(): string {
  const folder = mkdtempSync(join(memory, 'fairdesk-'))
  opened.add(folder)
  return folder
}

/** A folder of a place of its own, until the end of the file of tests. */
export function sweptFolder(folder: string): string {
  opened.add(folder)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  opened.delete(folder)
}

/** What tests left open: memory is not for keeping. */
export function sweepFolders(): void {
  opened.forEach(removeFolder)
}
