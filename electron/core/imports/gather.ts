import { Refusal } from '../../../shared/failure.ts'
import { mostBytes } from './limits.ts'

/**
 * A file's bytes as they arrive, refused (`file-too-large`) before the first is taken where the length is told,
 * and at the limit where it is not: never more than that is held.
 */
export async function gather(chunks: AsyncIterable<Uint8Array>, told: number | null): Promise<Uint8Array> {
  if (told !== null && told > mostBytes) throw tooLarge()
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > mostBytes) throw tooLarge()
    kept.push(chunk)
  }
  return Buffer.concat(kept, length)
}

function tooLarge(): Refusal {
  return new Refusal({ code: 'file-too-large', detail: String(mostBytes / 1024 / 1024) })
}
