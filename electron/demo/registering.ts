import { v7 } from 'uuid'
import type { CardReading, DamagedCard, ReadCard } from '../../shared/citizen-card/codes.ts'
import { readCitizenCard } from '../../shared/citizen-card/read.ts'
import { type Attendee, consentPurposes, onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import type { InputOf } from '../../shared/contract.ts'
import type { Gazetteer } from '../../shared/places/gazetteer.ts'
import { communeOf } from '../../shared/places/commune-of.ts'
import { type DemoCard, demoDay } from './cards.ts'
import type { Tell } from './tell.ts'

/** What is told of one line of the cards file. */
export type SaidCard = {
  line: number
  status: 'registered' | 'already' | 'attention' | 'rejected'
  person: {
    fullName: string | null
    birthDate: string | null
    sex: 'male' | 'female'
    idNumber: string
    address: string | null
    communeCode: string | null
  } | null
  warnings: string[]
}

/**
 * Reads each card as the desk does and registers those that can be registered. A card whose digits are
 * good but whose text is damaged is told as `attention` and not registered: there is nobody here to ask.
 */
export async function registerCards(
  cards: readonly DemoCard[],
  tell: Tell,
  gazetteer: Gazetteer,
  log: (line: string) => void,
): Promise<{ said: SaidCard; attendee: Attendee | null }[]> {
  const lines: { said: SaidCard; attendee: Attendee | null }[] = []
  for (const [index, { text, said }] of cards.entries()) {
    const reading = readCitizenCard(text, { today: demoDay })
    lines.push(await registerOne(reading, said, index + 1, tell, gazetteer))
    if ((index + 1) % 100 === 0) log(`  ${index + 1} of ${cards.length}`)
  }
  return lines
}

async function registerOne(
  reading: CardReading,
  asked: Partial<PersonInput>,
  line: number,
  tell: Tell,
  gazetteer: Gazetteer,
): Promise<{ said: SaidCard; attendee: Attendee | null }> {
  if (reading.kind === 'refused')
    return { said: { line, status: 'rejected', person: null, warnings: [reading.reason] }, attendee: null }
  const person = personOf(reading, gazetteer)
  if (reading.kind === 'damaged') {
    const warnings = [...reading.damaged.map((part) => `${part}-damaged`), ...reading.warnings]
    return { said: { line, status: 'attention', person, warnings }, attendee: null }
  }
  const { attendee, status } = await tell('attendee.register', {
    id: v7(),
    person: { ...inputOf(reading, person.communeCode), ...asked },
    consents: consentsOf(reading),
    knownAs: null,
  })
  return {
    said: { line, status: status === 'checked-in' ? 'registered' : status, person, warnings: [...reading.warnings] },
    attendee,
  }
}

function personOf(card: ReadCard | DamagedCard, gazetteer: Gazetteer): NonNullable<SaidCard['person']> {
  const commune = card.address === null ? null : communeOf(card.address, gazetteer, { issuedOn: card.issuedOn })
  return {
    fullName: card.fullName,
    birthDate: card.birthDate,
    sex: card.sex,
    idNumber: card.idNumber,
    address: card.address,
    communeCode: commune?.kind === 'certain' ? commune.code : null,
  }
}

function inputOf(card: ReadCard, communeCode: string | null): PersonInput {
  return {
    ...onlyNamed(card.fullName),
    birthDate: card.birthDate,
    sex: card.sex,
    idNumber: card.idNumber,
    oldIdNumber: card.oldIdNumber,
    idIssuedOn: card.issuedOn,
    communeCode,
    address: card.rawAddress,
  }
}

/** A child under 16 alone cannot agree for itself (Luật 91/2025/QH15): such a visitor shares nothing. */
function consentsOf(card: ReadCard): InputOf<'attendee.register'>['consents'] {
  if (card.warnings.includes('under-16')) return []
  return consentPurposes.map((purpose) => ({ purpose, given: true, method: 'spoken' }))
}
