import { z } from 'zod'

const id = z.uuid().toLowerCase()

/**
 * A paper other than a badge, by what it is of and never by its content: what is printed is read from the database when it is
 * drawn, so that a job in the queue holds nothing of a person.
 */
export const documentShape = z.discriminatedUnion('kind', [
  /** One card a page for each booth; an empty list takes all. A page of the Wi-Fi and the address, with pictures. */
  z.strictObject({ kind: z.literal('booth-cards'), employerIds: z.array(id).max(200) }),
  /** Sheets made by `sheet.issue`, by their numbers. */
  z.strictObject({ kind: z.literal('sheets'), numbers: z.array(z.int().min(1)).min(1).max(500) }),
  /** Phiếu hẹn */
  z.strictObject({ kind: z.literal('appointment-slip'), interviewId: id }),
  /** Phiếu giới thiệu việc làm */
  z.strictObject({ kind: z.literal('referral-slip'), interviewId: id }),
  z.strictObject({ kind: z.literal('vacancy-list') }),
  /** The vacancies that fit one attendee. */
  z.strictObject({ kind: z.literal('match-slip'), attendeeId: id }),
  /** Danh sách ký nhận: frozen sheets, as they were printed and with what was put right since. */
  z.strictObject({ kind: z.literal('signing-sheets'), sheetIds: z.array(id).min(1).max(200) }),
  /** Báo cáo with charts: the figures of the fair as they stand. */
  z.strictObject({ kind: z.literal('fair-report') }),
  /** Everybody who came, in the order of arrival, with room to sign. */
  z.strictObject({ kind: z.literal('attendance-list') }),
  /** What stands on each table: booth number and employer to both sides; an empty list takes all. */
  z.strictObject({ kind: z.literal('table-signs'), employerIds: z.array(id).max(200) }),
  /** Everything on offer by employer, in large type, to be handed to whoever comes. */
  z.strictObject({ kind: z.literal('vacancy-leaflet') }),
  /** What the Center does with personal data, for the wall (Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP); on A4 unless it says A3. */
  z.strictObject({ kind: z.literal('privacy-poster'), size: z.enum(['a4', 'a3']).optional() }),
  /** One page for helpers who see the program first that morning. */
  z.strictObject({ kind: z.literal('helper-guide') }),
])
export type PaperDocument = z.infer<typeof documentShape>

export const documentKinds = [
  'booth-cards',
  'sheets',
  'appointment-slip',
  'referral-slip',
  'vacancy-list',
  'match-slip',
  'signing-sheets',
  'fair-report',
  'attendance-list',
  'table-signs',
  'vacancy-leaflet',
  'privacy-poster',
  'helper-guide',
] as const satisfies readonly PaperDocument['kind'][]
