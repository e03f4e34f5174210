/** A PDF being written (ISO 32000-1): objects are added in any order and lie in the order of their numbers. */
export type PdfFile = {
  /** Keeps a number for an object that others name before it is known. */
  reserve(): number
  add(body: string | Promise<Stream>, number?: number): number
  /** The whole file, once every object has come. */
  finish(root: number): Promise<Uint8Array<ArrayBuffer>>
}
/** A stream's dictionary without its length, and its bytes, already deflated. */
export type Stream = { entries: string; bytes: Uint8Array<ArrayBuffer> }

/** An empty file. */
export function createPdfFile(): PdfFile {
  const bodies: (string | Promise<Stream> | undefined)[] = []
  return {
    reserve: () => bodies.push(undefined),
    add(body, number = bodies.length + 1) {
      bodies[number - 1] = body
      return number
    },
    finish: async (root) => written(await Promise.all(bodies.map((body) => Promise.resolve(body))), root),
  }
}

/** Text or bytes as a deflated stream. */
export async function deflated(content: string | Uint8Array<ArrayBuffer>, entries = ''): Promise<Stream> {
  const bytes = await new Response(new Blob([content]).stream().pipeThrough(new CompressionStream('deflate'))).bytes()
  return { entries: `${entries}/Filter/FlateDecode`, bytes }
}

const encoder = new TextEncoder()

function written(bodies: readonly (string | Stream | undefined)[], root: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const write = (piece: string | Uint8Array<ArrayBuffer>): void => {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
    pieces.push(bytes)
    length += bytes.byteLength
  }
  write('%PDF-1.7\n')
  // A remark beyond ASCII tells programs that move files that this one is not text.
  write(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a))
  const places = bodies.map((body, index) => {
    const place = length
    write(`${index + 1} 0 obj\n`)
    if (typeof body === 'object') {
      write(`<<${body.entries}/Length ${body.bytes.byteLength}>>\nstream\n`)
      write(body.bytes)
      write('\nendstream')
    } else write(body ?? 'null')
    write('\nendobj\n')
    return place
  })
  const table = length
  write(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n`)
  for (const place of places) write(`${String(place).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<</Size ${places.length + 1}/Root ${root} 0 R>>\nstartxref\n${table}\n%%EOF\n`)
  const file = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.byteLength
  }
  return file
}
