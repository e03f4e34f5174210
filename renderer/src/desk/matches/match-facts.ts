import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Match } from '../../../../shared/contract/employers.ts'
import { ageOn } from '../../../../shared/text/dates.ts'
import type { MatchFacts } from '../../../../shared/words/vi/jobs.ts'
import { nameIn, useEducation, useOccupations, useQualifications } from '../../parts/lists.ts'
import { useMatchWords } from './words.ts'

/** What the reasons and doubts of a vacancy are said with, for one attendee at a fair of that day (`YYYY-MM-DD`). */
export function useMatchFacts(attendee: Attendee, day: string): (match: Match) => MatchFacts {
  const { jobs } = useMatchWords()
  const groups = useOccupations()
  const education = useEducation()
  const qualifications = useQualifications()
  const { birthDate, wageWanted } = attendee
  const held = {
    heldEducation: attendee.education === null ? null : nameIn(education, attendee.education),
    heldQualification: attendee.qualification === null ? null : nameIn(qualifications, attendee.qualification),
  }
  return (match) => {
    const kind = match.placeKind === null ? '' : jobs.placeKind[match.placeKind]
    return {
      group: match.jobGroup === null ? jobs.otherGroup : nameIn(groups, match.jobGroup),
      placeKind: kind,
      place: match.place ?? kind,
      wage: jobs.wage(match.wageFrom, match.wageTo),
      ages: jobs.ages(match.ageFrom, match.ageTo),
      education: match.education === null ? '' : nameIn(education, match.education),
      qualification: match.qualification === null ? jobs.fit.someTraining : nameIn(qualifications, match.qualification),
      reached: match.reached,
      wanted: match.wanted ?? 0,
      wished: jobs.wage(wageWanted, wageWanted),
      age: birthDate === null ? null : ageOn(birthDate, day),
      ...held,
    }
  }
}
