import type { ReadFile, ReadOptions } from './list.ts'

/**
 * A commune's or an employer's file as sheets of cells with its columns guessed: XLSX, CSV, or a web page named .xls.
 * Pure: bytes in, plain data out, in any thread. Throws a `Refusal` with a `file-…` code, or the signal's reason.
 */
export async function readList(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadFile> {
  await Promise.resolve()
  void [bytes, fileName, options]
  throw new Error('not read yet')
}
