import { mkdtemp, readFile, rmdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** A place beside the disk of the data; `place` as its system names it. */
type SecondPlace = { place: string; freeBytes: number; writable: boolean }
type Keeper = 'keychain' | 'passphrase' | 'key-file'

/** Where systems put what is plugged in, and what a disk is called: what a server shares is no stick. */
const pluggedIn = /^\/(?:run\/)?(?:media|mnt)\//u
const isDisk = /^\/dev\/(?!loop)/u

/**
 * What this machine tells of itself: room on the disk the data lies on, other disks that are plugged in, its time zone, who keeps
 * the key. Windows' drives are asked by their letters; a second partition of the same disk looks like a stick there. NOT RUN on Windows.
 */
export function createMachine({ folder, keeper }: { folder: string; keeper: () => Promise<Keeper> }) {
  return {
    async freeBytes(): Promise<number | null> {
      return freeIn(folder)
    },
    async secondPlaces(): Promise<SecondPlace[] | null> {
      const mounts = process.platform === 'win32' ? drives() : await mountedIn('/proc/self/mounts')
      if (mounts === null) return null
      const own = (await stat(folder)).dev
      const seen = await Promise.all(mounts.map((place) => placeAt(place, own)))
      return seen.filter((place) => place !== null)
    },
    zoneMinutes: (): number => -new Date().getTimezoneOffset(),
    keeper,
  }
}

async function placeAt(place: string, ownDevice: number): Promise<SecondPlace | null> {
  try {
    if ((await stat(place)).dev === ownDevice) return null
    return { place, freeBytes: (await freeIn(place)) ?? 0, writable: await isWritable(place) }
  } catch {
    // An empty card slot, or a stick pulled out this moment.
    return null
  }
}

async function freeIn(place: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(place)
    return bavail * bsize
  } catch {
    return null
  }
}

/** Rights say little of a stick with its lock on: an empty folder is made and taken away. */
export async function isWritable(place: string): Promise<boolean> {
  try {
    await rmdir(await mkdtemp(join(place, 'fairdesk-')))
    return true
  } catch {
    return false
  }
}

/** What is plugged in and mounted, by a list as Linux writes it; null where there is none. */
export async function mountedIn(list: string): Promise<string[] | null> {
  try {
    const lines = (await readFile(list, 'utf8')).split('\n')
    return lines.flatMap((line) => {
      const [source = '', written = ''] = line.split(' ')
      const place = written.replaceAll(/\\(\d{3})/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 8)),
      )
      return isDisk.test(source) && pluggedIn.test(place) ? [place] : []
    })
  } catch {
    return null
  }
}

/** A and B were floppy disks. */
function drives(): string[] {
  return Array.from({ length: 24 }, (_, at) => `${String.fromCharCode('C'.charCodeAt(0) + at)}:\\`)
}
