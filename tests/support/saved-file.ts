import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** Between two looks at a file that may still be written, ms. */
const betweenLooks = 200

/** The file that has come into a user's folder under a name that begins and ends so, once it is whole: it no longer grows. */
export async function savedFile(folder: string, start: string, end = ''): Promise<Buffer> {
  const isMeant = (name: string) => name.startsWith(start) && name.endsWith(end) && !name.endsWith('.crdownload')
  const find = () => readdirSync(folder).find(isMeant)
  let before = 0
  const isWhole = (): boolean => {
    const name = find()
    const now = name === undefined ? 0 : statSync(join(folder, name)).size
    const isSettled = now > 0 && now === before
    before = now
    return isSettled
  }
  await expect.poll(isWhole, { interval: betweenLooks }).toBe(true)
  return readFileSync(join(folder, find() ?? ''))
}
