/** What a clerk should look at; none of them stops a registration. Words are the screen's. */
export const CARD_WARNINGS = [
  'number-birth-year-differs',
  'number-sex-differs',
  'under-16',
  'birth-year-only',
  'birth-day-perhaps-unknown',
  'old-id-unreadable',
  'issue-date-unreadable',
  'sex-word-damaged',
  'sex-from-number',
  'text-repaired',
  'name-unusual',
  'name-without-marks',
] as const
export type CardWarning = (typeof CARD_WARNINGS)[number]

/** Why a scanned text is no citizen card at all. */
export const CARD_REFUSALS = [
  'empty',
  'too-long',
  'badge-code',
  'number-only',
  'old-id-number-only',
  'bank-qr',
  'url',
  'wifi',
  'contact',
  'vneid',
  'insurance-card',
  'garbled',
  'unknown-qr',
  'not-a-card',
  'half-card',
  'six-fields',
  'two-cards',
  'id-number-unreadable',
] as const
export type CardRefusal = (typeof CARD_REFUSALS)[number]

/** The parts of a card that arrived damaged and must be asked for, never guessed. */
export const CARD_PARTS = ['name', 'address', 'birth-date'] as const
export type CardPart = (typeof CARD_PARTS)[number]

export type Sex = 'male' | 'female'

type CardDigits = {
  /** 12 digits, as text: the first is often 0. */
  idNumber: string
  /** The 9-digit CMND printed into the newer card, if any. */
  oldIdNumber: string | null
  sex: Sex
  issuedOn: string | null
  /** Chip card until 6/2024 or the căn cước of Luật Căn cước 2023. */
  generation: 'cccd' | 'can-cuoc'
  warnings: CardWarning[]
}

/** A card whose every field can be saved as it stands. */
export type ReadCard = CardDigits & {
  kind: 'card'
  fullName: string
  /** 'YYYY-MM-DD', or 'YYYY' for people of whom only the year is known. */
  birthDate: string
  /** Tidied for reading; `rawAddress` is the field as the card has it. */
  address: string
  rawAddress: string
}

/** A card whose digits are good while a part is not; `null` means ask. */
export type DamagedCard = CardDigits & {
  kind: 'damaged'
  damaged: CardPart[]
  fullName: string | null
  birthDate: string | null
  address: string | null
  /** The fields as they arrived, to be shown to the clerk and never saved. */
  seenName: string
  rawAddress: string
}

export type RefusedCard = {
  kind: 'refused'
  reason: CardRefusal
}

/** What became of one scanned text. */
export type CardReading = ReadCard | DamagedCard | RefusedCard
