import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})

/** What kind of network an address of this machine lies in; `hotspot` is the machine's own, whose address does not change. */
export const networkKinds = ['hotspot', 'wired', 'wifi', 'other'] as const

export const lanAddressShape = z.strictObject({
  /** `192.168.137.1` */
  address: z.string(),
  /** The system's name for the interface. */
  network: z.string(),
  kind: z.enum(networkKinds),
})
export type LanAddress = z.infer<typeof lanAddressShape>

const wifiShape = z.strictObject({
  /** IEEE 802.11: at most 32 bytes. */
  name: z.string().trim().min(1).max(32),
  /** Empty for an open network; WPA takes 8 to 63 characters. */
  password: z.string().max(63),
})

export const lanStateShape = z.strictObject({
  /** The organizer wants it open; it then opens by itself at every start. */
  wanted: z.boolean(),
  open: z.boolean(),
  /** Why it is wanted and no phone can come in; `no-network`: this machine has no address. */
  trouble: z.enum(['port-taken', 'no-network', 'refused']).nullable(),
  /** Chosen once and remembered: another port is another origin, where phones find none of what waits in them. */
  port: z.int().nullable(),
  /** Every address of this machine, the one to prefer first. */
  addresses: z.array(lanAddressShape),
  /** The address that cards and links carry; null takes the first. */
  chosen: z.string().nullable(),
  /** What phones type, and what cards carry: `http://192.168.137.1:8643`; null while there is no address. */
  link: z.string().nullable(),
  wifi: wifiShape.nullable(),
  /** The link on the cards that were printed last, where it is another than `link`: they must be printed again. */
  printedLink: z.string().nullable(),
  /** The last time (ms UTC) somebody else's device came that far, since the program started: tells what stands in the way. */
  reached: z.strictObject({
    /** Spoke to the port at all: network and firewall let it through. */
    port: shape.moment.nullable(),
    /** Saw the page that explains the certificate warning. */
    landing: shape.moment.nullable(),
    /** Went past the warning. */
    page: shape.moment.nullable(),
    /** Was connected. */
    paired: shape.moment.nullable(),
  }),
})
export type LanState = z.infer<typeof lanStateShape>

/** The door to the local network: off until the organizer opens it. */
export const lanProcedures = {
  'lan.read': query(['desk', 'office'], nothing, lanStateShape),
  /** `anotherPort` gives up the remembered port where another program has taken it: phones lose what waits in them. */
  'lan.open': command(
    ['office'],
    z.strictObject({ id: shape.id, anotherPort: z.boolean().default(false) }),
    lanStateShape,
    ['lan'],
  ),
  'lan.close': command(['office'], z.strictObject({ id: shape.id }), lanStateShape, ['lan']),
  /** Which address the cards carry (null: the first), and which Wi-Fi they tell phones to join. */
  'lan.choose': command(
    ['office'],
    z.strictObject({ id: shape.id, address: z.string().max(60).nullable(), wifi: wifiShape.nullable() }),
    lanStateShape,
    ['lan'],
  ),
  /** Speaks to this machine's own addresses as a phone would, and asks the system about its firewall where it tells. */
  'lan.test': query(
    ['office'],
    nothing,
    z.strictObject({
      answers: z.array(z.strictObject({ address: z.string(), reached: z.boolean() })),
      /** How Windows treats the network; null where it cannot be asked. */
      profile: z.enum(['public', 'private', 'domain']).nullable(),
    }),
  ),
} as const
