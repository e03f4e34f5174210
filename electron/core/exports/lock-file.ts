import { randomInt } from 'node:crypto'
import { Refusal } from '../../../shared/failure.ts'

/** No vowel, no W and no D, so that no typing aid turns it into an accented letter; no pair that a hand writes alike. */
const alphabet = '23456789CFHJKMNPQRTVX'
const groups = 4
const groupLength = 4

/** A password of a file, 70 bits: `7KQM-2XHT-9PRV-C3FN`. It is shown once and kept nowhere. */
export function makePassword(): string {
  const group = (): string => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** A workbook that opens with a password in Excel and LibreOffice: ECMA-376 agile, AES-256. */
export async function lockXlsx(file: Uint8Array, password: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: office } = await import('officecrypto-tool')
  return new Uint8Array(office.encrypt(Buffer.from(file.buffer, file.byteOffset, file.byteLength), { password }))
}

/** A workbook without its password; the same bytes where it has none. @throws Refusal `file-sealed`, detail `wrong` for another password */
export async function unlockXlsx(file: Uint8Array, password: string | null): Promise<Uint8Array> {
  const { default: office } = await import('officecrypto-tool')
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.toString('latin1', 0, 4) !== '\u00d0\u00cf\u0011\u00e0' || !office.isEncrypted(bytes)) return file
  if (password === null) throw new Refusal({ code: 'file-sealed' })
  try {
    return new Uint8Array(await office.decrypt(bytes, { password }))
  } catch {
    throw new Refusal({ code: 'file-sealed', detail: 'wrong' })
  }
}

export type ZipEntry = { fileName: string; body: Uint8Array<ArrayBuffer> }

/** Files as one archive, every entry under AES-256. Their names can be read without the password, so they name nobody. */
export function lockedZip(
  entries: readonly ZipEntry[],
  password: string,
  at: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return pack(entries, at, { password, encryptionStrength: 3 })
}

/** Files each of which is locked by itself, as one archive that anybody can open: no Explorer of Windows opens AES-256. */
export function plainZip(entries: readonly ZipEntry[], at: number): Promise<Uint8Array<ArrayBuffer>> {
  return pack(entries, at, {})
}

async function pack(
  entries: readonly ZipEntry[],
  at: number,
  lock: { password?: string; encryptionStrength?: 3 },
): Promise<Uint8Array<ArrayBuffer>> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js')
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    ...lock,
    // Workers of a browser; this runs in a thread already.
    useWebWorkers: false,
    useCompressionStream: false,
  })
  for (const { fileName, body } of entries) {
    // Workbooks and Word's papers are packed already.
    const level = /\.(?:xlsx|docx)$/.test(fileName) ? 0 : 6
    await zip.add(fileName, new Uint8ArrayReader(body), { lastModDate: new Date(at), level })
  }
  return zip.close()
}
