import { z } from 'zod'
import { command, query } from './procedure.ts'
import * as shape from './shapes.ts'

const nothing = z.strictObject({})
const done = z.strictObject({})

/** What a badge may leave out. The given name, the number and the QR are always there. */
export const badgeFields = ['fullName', 'commune', 'needs', 'fairName', 'date'] as const
export const badgeBacks = ['none', 'booths', 'programme', 'picture'] as const

/** How this Center's badges look; the same for screen and paper. */
export const badgeDesignShape = z.strictObject({
  fields: z.array(z.enum(badgeFields)).max(badgeFields.length),
  logo: z.boolean(),
  back: z.enum(badgeBacks),
  /** The programme on the back, a line each. */
  programme: z.string().max(1000),
})
export type BadgeDesign = z.infer<typeof badgeDesignShape>

/** The design of a Center that has not chosen yet. */
export const plainDesign: BadgeDesign = { fields: [...badgeFields], logo: true, back: 'none', programme: '' }

/** A picture as the window has made it small: PNG, at most 600 px a side. */
const picture = z
  .string()
  .max(700_000)
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/)

/** The layout editor: what badges show. Kept on this machine, sealed with the rest. */
export const badgeDesignProcedures = {
  'badge-design.read': query(
    ['desk', 'office'],
    nothing,
    z.strictObject({ design: badgeDesignShape, logo: picture.nullable(), backPicture: picture.nullable() }),
  ),
  'badge-design.save': command(['office'], z.strictObject({ id: shape.id, design: badgeDesignShape }), done, [
    'badge-design',
  ]),
  /** The Center's logo, or a picture (a map of the booths) for the back; null takes it away. */
  'badge-design.picture': command(
    ['office'],
    z.strictObject({ id: shape.id, which: z.enum(['logo', 'back']), picture: picture.nullable() }),
    done,
    ['badge-design'],
  ),
} as const
