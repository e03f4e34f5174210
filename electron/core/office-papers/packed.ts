import PizZip from 'pizzip'
import { fold } from '../../../shared/text/fold.ts'

/** Papers that name nobody who came, as one archive anybody can open. Its entries are packed already. `at`: ms UTC. */
export function packed(files: readonly { fileName: string; body: Uint8Array }[], at: number): Uint8Array<ArrayBuffer> {
  const zip = new PizZip()
  for (const { fileName, body } of files) zip.file(fileName, body, { date: new Date(at) })
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'STORE' }))
}

/** A name as part of a file's: ASCII, short, with nothing a path could be made of. */
export function slugOf(name: string): string {
  const words = fold(name).replaceAll(/[^a-z0-9]+/gu, '-')
  return (
    words
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 40)
      .replace(/-+$/u, '') || 'don-vi'
  )
}
