/**
 * The Internet Printing Protocol's wire format (RFC 8010), as much of it as our questions to CUPS need: requests with
 * text, numbers, lists and one level of collections; answers with text, numbers and booleans.
 */
export type IppValue = string | number | boolean
/** `collection`: members by name. */
export type IppAttribute = {
  tag: keyof typeof tags
  name: string
  values: readonly (IppValue | IppCollection)[]
}
export type IppCollection = readonly IppAttribute[]
export type IppAnswer = { status: number; groups: readonly IppGroup[] }
/** One printer or job of an answer, its attributes by name. Values of a kind we never ask for are left out. */
export type IppGroup = { kind: number; attributes: ReadonlyMap<string, readonly IppValue[]> }

/** Value tags (RFC 8010 §3.5.2). */
const tags = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  collection: 0x34,
  text: 0x41,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
} as const
const collectionEnd = 0x37
const memberName = 0x4a
/** Group tags (RFC 8010 §3.5.1). */
export const ippGroups = { operation: 0x01, job: 0x02, end: 0x03, printer: 0x04 } as const

/** A whole request; a document may follow it in the same body. */
export function encodeRequest(
  operation: number,
  groups: readonly { kind: number; attributes: readonly IppAttribute[] }[],
): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16BE(0x0200, 0)
  head.writeUInt16BE(operation, 2)
  head.writeUInt32BE(1, 4)
  const parts = groups.flatMap(({ kind, attributes }) => [Buffer.from([kind]), ...attributes.flatMap(encodeAttribute)])
  return Buffer.concat([head, ...parts, Buffer.from([ippGroups.end])])
}

function encodeAttribute({ tag, name, values }: IppAttribute): Buffer[] {
  return values.flatMap((value, index) => encodeValue(tag, index === 0 ? name : '', value))
}

function encodeValue(tag: keyof typeof tags, name: string, value: IppValue | IppCollection): Buffer[] {
  if (typeof value === 'object') {
    const members = value.flatMap((member) => [
      field(memberName, '', Buffer.from(member.name)),
      ...member.values.flatMap((each) => encodeValue(member.tag, '', each)),
    ])
    return [field(tags.collection, name, Buffer.alloc(0)), ...members, field(collectionEnd, '', Buffer.alloc(0))]
  }
  return [field(tags[tag], name, bytesOf(value))]
}

function bytesOf(value: IppValue): Buffer {
  if (typeof value === 'string') return Buffer.from(value)
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0])
  const number = Buffer.alloc(4)
  number.writeInt32BE(value)
  return number
}

function field(tag: number, name: string, value: Buffer): Buffer {
  const bytes = Buffer.from(name)
  const head = Buffer.alloc(3)
  head.writeUInt8(tag, 0)
  head.writeUInt16BE(bytes.length, 1)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(value.length)
  return Buffer.concat([head, bytes, length, value])
}

/** Reads an answer; throws a RangeError where it is cut short. */
export function decodeAnswer(bytes: Buffer): IppAnswer {
  const groups: { kind: number; attributes: Map<string, IppValue[]> }[] = []
  let at = 8
  let name = ''
  let depth = 0
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at++)
    if (tag === ippGroups.end) break
    if (tag < 0x10) {
      groups.push({ kind: tag, attributes: new Map() })
      continue
    }
    const nameLength = bytes.readUInt16BE(at)
    const valueAt = at + 2 + nameLength + 2
    const end = valueAt + bytes.readUInt16BE(valueAt - 2)
    if (end > bytes.length) throw new RangeError('The answer of the printing system is cut short')
    if (nameLength > 0) name = bytes.toString('utf8', at + 2, at + 2 + nameLength)
    at = end
    if (tag === tags.collection) depth += 1
    else if (tag === collectionEnd) depth -= 1
    const value = depth > 0 ? undefined : valueOf(tag, bytes.subarray(valueAt, end))
    const attributes = groups.at(-1)?.attributes
    if (value !== undefined && attributes) attributes.set(name, [...(attributes.get(name) ?? []), value])
  }
  return { status: bytes.readUInt16BE(2), groups }
}

function valueOf(tag: number, bytes: Buffer): IppValue | undefined {
  if (tag === tags.integer || tag === tags.enum) return bytes.readInt32BE(0)
  if (tag === tags.boolean) return bytes.readUInt8(0) === 1
  if (tag >= tags.text && tag <= tags.mimeType) return bytes.toString('utf8')
  return undefined
}
