import { z } from 'zod'

/** A random id made by the client (UUIDv7, lower case), so that a repeated command is the same command. */
export const id = z.uuid().toLowerCase()

/** Milliseconds since 1970, UTC. */
export const moment = z.int().min(0).max(8_640_000_000_000_000)

/** A calendar day in Vietnam, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A birth date as known: a whole date, or the year alone (many elders' papers hold no more). */
export const birthDate = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)

export const sex = z.enum(['male', 'female'])

/** The 12 digits of a citizen card, text so that the leading zero stays. */
export const idNumber = z.string().regex(/^\d{12}$/)

/** The 9 digits of the older identity paper (CMND). */
export const oldIdNumber = z.string().regex(/^\d{9}$/)

/** A commune's code in the official list of 1 July 2025, e.g. `06040`. */
export const communeCode = z.string().regex(/^\d{5}$/)

/** A code of one of the lists in `resources/lists`. */
export const listCode = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** One line of typed text, kept as typed (NFC), never empty. */
export const line = z.string().trim().min(1).max(200)

/** A note of some sentences; may be empty. */
export const note = z.string().max(2000)

/** A station's mark on its badge numbers. */
export const stationLetter = z.string().regex(/^[A-Z]$/)

export type Sex = z.infer<typeof sex>
