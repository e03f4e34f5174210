import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** The file that has come into a user's folder under a name that begins so, once it is whole. */
export async function savedFile(folder: string, start: string): Promise<Buffer> {
  const find = () => readdirSync(folder).find((name) => name.startsWith(start) && !name.endsWith('.crdownload'))
  await expect.poll(find).toBeDefined()
  return readFileSync(join(folder, find() ?? ''))
}
