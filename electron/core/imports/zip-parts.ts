import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../../shared/failure.ts'
import { mostSwelling, mostUnpacked, swellingFrom } from './limits.ts'

/** One file inside a ZIP, as its directory tells of it. */
export type ZipEntry = { name: string; method: number; isSealed: boolean; packed: number; unpacked: number; at: number }

const damaged = (): Refusal => new Refusal({ code: 'file-damaged' })
const swollen = (): Refusal => new Refusal({ code: 'file-swollen' })

/** What a ZIP says it holds; nothing is unpacked. */
export function zipEntries(zip: Buffer): ZipEntry[] {
  // The end record lies in the last 64 KB and its comment.
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > zip.length) throw damaged()
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const nameLength = zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: zip.readUInt16LE(at + 10),
      isSealed: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** Bytes unpacked so far: what the guard against swollen files goes by, and what its test counts. */
export type Tally = { bytes: number }

/**
 * The wanted parts of a ZIP. A file made to swell is refused (`file-swollen`) by its directory, before anything is unpacked,
 * and by what really comes out, since a directory may lie.
 */
export function unpack(zip: Buffer, wanted: readonly ZipEntry[], tally: Tally = { bytes: 0 }): Map<string, Buffer> {
  const told = wanted.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (told > mostUnpacked || wanted.some(isSwollen)) throw swollen()
  return new Map(wanted.map((entry) => [entry.name, unpackOne(zip, entry, tally)]))
}

function isSwollen({ packed, unpacked }: ZipEntry): boolean {
  return unpacked > swellingFrom && unpacked > packed * mostSwelling
}

function unpackOne(zip: Buffer, entry: ZipEntry, tally: Tally): Buffer {
  const { at, packed, unpacked, method } = entry
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== 0x04034b50) throw damaged()
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  if (start + packed > zip.length) throw damaged()
  const content = zip.subarray(start, start + packed)
  const part = method === 0 ? content : method === 8 ? inflated(content, unpacked, tally) : null
  if (part === null) throw damaged()
  tally.bytes += part.length
  return part
}

function inflated(content: Buffer, told: number, tally: Tally): Buffer {
  // Not one byte more than the directory promised is ever unpacked.
  const room = Math.max(1, Math.min(told, mostUnpacked - tally.bytes))
  try {
    return inflateRawSync(content, { maxOutputLength: room })
  } catch (error) {
    throw error instanceof RangeError ? swollen() : damaged()
  }
}

/** Parts as a ZIP that packs nothing: what a library is given to read is what was looked at, and no more. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const title = Buffer.from(name, 'utf8')
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    // The names are UTF-8.
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt32LE(0x00210000, 6)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(title.length, 22)
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, title, content)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, tail, title)
    at += 30 + title.length + content.length
  }
  const length = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}
