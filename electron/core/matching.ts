import education from '../../resources/lists/education.json' with { type: 'json' }
import qualification from '../../resources/lists/technical-qualification.json' with { type: 'json' }
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Match } from '../../shared/contract/employers.ts'
import { Refusal } from '../../shared/failure.ts'
import { matchOffers, type Surroundings } from '../../shared/matching.ts'
import { provinceOf } from '../../shared/places/commune-of.ts'
import { viewAttendee } from './attendee-view.ts'
import { type Context, currentFair } from './context.ts'
import { loadGazetteer } from './gazetteer.ts'
import { type Offered, offersOf } from './vacancies.ts'

export function matchAttendee(
  { attendeeId, limit }: CheckedInputOf<'attendee.match'>,
  context: Context,
): OutputOf<'attendee.match'> {
  return matchFor(attendeeId, limit, context)
}

/**
 * The vacancies that fit an attendee, the best first, at most `limit`: for the screens and for the slip alike. Finding work for
 * somebody is what they agree to with *register-and-match*: one standing refusal of it, and nothing is looked up.
 */
export function matchFor(attendeeId: string, limit: number, context: Pick<Context, 'store'>): Match[] {
  const { store } = context
  const fair = currentFair(context)
  const attendee = viewAttendee(store, store.persons.rootOf(attendeeId), fair.id)
  if (attendee.consents.some(({ purpose, given }) => purpose === 'register-and-match' && !given))
    throw new Refusal({ code: 'consent-missing' })
  const around = surroundings(fair.held_on, store.fairs.center(fair.center)?.province_code ?? '')
  return matchOffers(attendee, offersOf(context), around)
    .slice(0, limit)
    .map(({ offer, reasons, doubts }) => ({ ...shown(offer), reasons, doubts }))
}

function surroundings(day: string, home: string): Surroundings {
  const gazetteer = loadGazetteer()
  return {
    day,
    home,
    education: education.items.map(({ code }) => code),
    qualification: qualification.items.map(({ code }) => code),
    provinceOf: (place) => provinceOf(place, gazetteer),
  }
}

function shown({ employer, ...offer }: Offered): Omit<Match, 'reasons' | 'doubts'> {
  return {
    vacancyId: offer.id,
    employerId: employer.id,
    employerName: employer.name,
    booth: employer.booth,
    title: offer.title,
    wanted: offer.wanted,
    reached: offer.reached,
    jobGroup: offer.jobGroup,
    wageFrom: offer.wageFrom,
    wageTo: offer.wageTo,
    placeKind: offer.placeKind,
    place: offer.place,
    ageFrom: offer.ageFrom,
    ageTo: offer.ageTo,
    education: offer.education,
    qualification: offer.qualification,
  }
}
