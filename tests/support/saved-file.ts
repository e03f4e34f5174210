import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** Between two looks at a file that may still be written, ms; how often it is found no longer until it is taken for whole. */
const betweenLooks = 200
const looks = 3

/** The file that has come into a user's folder under a name that begins and ends so, once it is whole: it no longer grows. */
export async function savedFile(folder: string, start: string, end = ''): Promise<Buffer> {
  const isMeant = (name: string) => name.startsWith(start) && name.endsWith(end) && !name.endsWith('.crdownload')
  const find = () => readdirSync(folder).find(isMeant)
  let before = 0
  let unchanged = 0
  const isWhole = (): boolean => {
    const name = find()
    const now = name === undefined ? 0 : statSync(join(folder, name)).size
    unchanged = now > 0 && now === before ? unchanged + 1 : 0
    before = now
    return unchanged >= looks
  }
  // Papers of a whole fair are drawn and packed for long on a slow machine.
  await expect.poll(isWhole, { interval: betweenLooks, timeout: 90_000 }).toBe(true)
  return readFileSync(join(folder, find() ?? ''))
}
