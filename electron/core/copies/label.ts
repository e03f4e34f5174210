import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { phraseLockShape } from '../vault-lock.ts'

/**
 * What stands on a copy for whoever looks for one, in plain text: which fair, when, how many, which machine. Nobody's name is
 * on it, and never the key: `locks` hold that, sealed under the recovery passphrase.
 */
export const labelShape = z.strictObject({
  fairdeskCopy: z.literal(1),
  /** When the copy was begun, ms UTC; its name. */
  id: z.string(),
  at: z.int(),
  /** The station it is of, the letter on its badges, and what its machine is called. */
  station: z.string(),
  letter: z.string().nullable(),
  machine: z.string(),
  fair: z.strictObject({ name: z.string(), heldOn: z.string(), place: z.string() }).nullable(),
  /** Persons in the whole database, each once; changes in its log, the newest arrival, persons ever erased. */
  people: z.int(),
  changes: z.int(),
  arrival: z.int(),
  erased: z.int(),
  /** The key, closed by the recovery passphrase; none where a key file keeps it. */
  locks: z.array(phraseLockShape).max(4),
  /** That whoever wrote this had the key. */
  proof: z.string(),
})
export type CopyLabel = z.infer<typeof labelShape>
export type Unproven = Omit<CopyLabel, 'proof'>

/** A label as it is written. */
export function proveLabel(label: Unproven, key: Uint8Array): CopyLabel {
  return { ...label, proof: proofOf(label, key).toString('base64') }
}

/** Whether a label was written with this key, and nothing on it was changed since. */
export function isProven({ proof, ...label }: CopyLabel, key: Uint8Array): boolean {
  const given = Buffer.from(proof, 'base64')
  const expected = proofOf(label, key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The label in a file; null for one that cannot be read. */
export function readLabel(file: string): CopyLabel | null {
  try {
    const read = labelShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The fields in the order of the shape, however they were read. */
function proofOf(label: Unproven, key: Uint8Array): Buffer {
  const inOrder = Object.keys(labelShape.shape)
    .filter((name) => name !== 'proof')
    .map((name) => Reflect.get(label, name) as unknown)
  const own = Buffer.from(hkdfSync('sha256', key, '', 'fairdesk-label-1', 32))
  return createHmac('sha256', own).update(JSON.stringify(inOrder)).digest()
}
