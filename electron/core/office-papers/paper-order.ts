import type { OfficePaperName } from '../../../shared/contract/office-papers.ts'

/** Which paper, and of whom: an employer's id or a commune's code; null makes it of the fair, or one of each in an archive. */
export type PaperOrder = { name: OfficePaperName; of: string | null }
