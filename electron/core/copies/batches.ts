import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Change } from '../../db/tables.ts'

/**
 * Changes of one minute as they lie on a stick: a length (4 bytes), a random nonce, the changes as stations exchange them
 * (`electron/sync`), sealed by AES-256-GCM under a key made of the vault's, and its tag. Which copy it belongs to and the how
 * manieth it is are part of the seal, so that none can be left out, doubled or brought from elsewhere unseen.
 *
 * Only the change log travels like this. What is not in it (settings, templates of papers, the print queue, paired devices,
 * leases, numbers set aside, receipts, half-typed forms, the access log) comes with full copies alone.
 */
export type Batch = { changes: readonly Change[]; arrival: number }

/** Batches of which copy: its station and its name. */
export type BatchSeal = { key: Uint8Array; station: string; copy: string }

const lengthBytes = 4
const nonceBytes = 12
const tagBytes = 16
/** No batch is larger; a length beyond it was torn or never ours. */
const largest = 64 * 1024 * 1024

/** One batch, ready to be appended; `number` counts from 0. */
export function sealBatch(batch: Batch, seal: BatchSeal, number: number): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(seal), nonce)
  cipher.setAAD(placeOf(seal, number))
  const sealed = Buffer.concat([
    nonce,
    cipher.update(JSON.stringify(batch), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(sealed.length)
  return Buffer.concat([length, sealed])
}

/** What was read of appended batches: up to `bytes` they were read; `isTorn`: one was cut off, or has gone bad. */
export type Read = { batches: Batch[]; bytes: number; isTorn: boolean }

/**
 * Every whole batch from the beginning. A stick pulled out in the middle of a write has lost the last and no other; one that has
 * gone bad is left out, and those after it count: the log takes changes in whatever order and pieces.
 */
export function readBatches(bytes: Uint8Array, seal: BatchSeal): Read {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const batches: Batch[] = []
  let at = 0
  let read = 0
  for (let number = 0; ; number += 1) {
    const sealed = sealedAt(all, at)
    if (sealed === null) return { batches, bytes: read, isTorn: read < all.length || batches.length < number }
    at += lengthBytes + sealed.length
    const batch = openSealed(sealed, seal, number)
    if (batch === null) continue
    batches.push(batch)
    read = at
  }
}

function sealedAt(all: Buffer, at: number): Buffer | null {
  if (at + lengthBytes > all.length) return null
  const length = all.readUInt32BE(at)
  const from = at + lengthBytes
  const isWhole = length >= nonceBytes + tagBytes && length <= largest && from + length <= all.length
  return isWhole ? all.subarray(from, from + length) : null
}

function openSealed(sealed: Buffer, seal: BatchSeal, number: number): Batch | null {
  const end = sealed.length - tagBytes
  const decipher = createDecipheriv('aes-256-gcm', keyOf(seal), sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(placeOf(seal, number))
  decipher.setAuthTag(sealed.subarray(end))
  try {
    const text = decipher.update(sealed.subarray(nonceBytes, end), undefined, 'utf8')
    return JSON.parse(text + decipher.final('utf8')) as Batch
  } catch {
    return null
  }
}

function placeOf({ station, copy }: BatchSeal, number: number): Buffer {
  return Buffer.from(['fairdesk-batch-1', station, copy, number].join('|'))
}

function keyOf({ key }: BatchSeal): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'fairdesk-batches-1', 32))
}
