import { onlyNamed, type PersonInput } from '../../../shared/contract/attendee.ts'
import jobGroups from '../../../resources/lists/job-groups.json' with { type: 'json' }
import type { ListField } from '../../../shared/list-file.ts'
import { jobGroupOf } from '../../../shared/job-group-of.ts'
import { readWage } from '../../../shared/text/wage.ts'
import { remembered, tidy } from './folded.ts'
import { lineOf, remark, remarkRepairs, textAt, type Line } from './line.ts'
import type { MappedPerson, ReadRow, ReadSheet, Rules } from './list.ts'
import { splitPeople } from './split-people.ts'
import { birthOf, shown } from './value-birth.ts'
import { disabilityOf, householdOf, needsOf, sexOf } from './value-answers.ts'
import { nameOf } from './value-name.ts'
import { idNumbersOf, phoneOf } from './value-numbers.ts'
import { placeOf, type Above, type PlaceMemory } from './value-place.ts'
import {
  educationBook,
  educationOf,
  employmentBook,
  ethnicityOf,
  listed,
  qualificationBook,
  codeIn,
} from './value-words.ts'

/** What is known of a sheet while its lines are read one after the other. */
export type PeopleContext = {
  sheet: ReadSheet
  columns: readonly [number, ListField][]
  rules: Rules
  above: Above
  memory: PlaceMemory
  areDatesDoubtful: boolean
}

type Cells = Parameters<typeof lineOf>[2]

/** The people of one row: one as a rule, none without a name that can be kept. */
export function mapPeople(row: ReadRow, cells: Cells, context: PeopleContext): MappedPerson[] {
  const parts = splitPeople(cells)
  return parts.map((own, part) => {
    const line = lineOf(row, part, own, context.rules)
    if (part === 0) remarkRepairs(line, context.columns, context.rules)
    if (parts.length > 1)
      remark(
        line,
        'fullName',
        'two-people',
        'ask',
        cells.get('fullName')?.text ?? '',
        parts.map((each) => each.get('fullName')?.text ?? ''),
      )
    const person = personOf(line, context)
    return {
      kind: 'people',
      sheet: context.sheet.index,
      row: row.number,
      part,
      hidden: row.hidden,
      skip: null,
      said: saidBy(row),
      problems: line.problems,
      person,
    }
  })
}

/** A row in short, for a report that must name it. */
export function saidBy(row: ReadRow): string {
  let said = ''
  for (const { text, merged } of row.cells)
    if (text !== '' && merged !== true) said += said === '' ? text : ` · ${text}`
  const short = said.length > 200 ? `${said.slice(0, 199)}…` : said
  return short.includes('\n') ? short.replace(/\s+/gu, ' ') : short
}

function personOf(line: Line, { rules, above, memory, areDatesDoubtful }: PeopleContext): PersonInput | null {
  const fullName = nameOf(line, rules)
  const birthDate = birthOf(line, rules, areDatesDoubtful)
  const numbers = idNumbersOf(line, rules)
  const sex = sexOf(line)
  const agreed = agreeWithNumber(line, numbers.idNumber, birthDate, sex)
  const person: PersonInput = {
    ...onlyNamed(fullName ?? ''),
    ...numbers,
    ...placeOf(line, rules, above, memory),
    ...householdOf(line, rules),
    ...skillsOf(line),
    birthDate,
    sex: agreed,
    idIssuedOn: issuedOn(line, rules),
    phone: phoneOf(line, 'phone'),
    ethnicity: ethnicityOf(line),
    disability: disabilityOf(line),
    needs: needsOf(line),
    guardianName: wordsOf(line, 'guardianName', 200),
    guardianPhone: phoneOf(line, 'guardianPhone'),
  }
  return fullName === null ? null : person
}

/** The card's number tells year and sex of its holder: what differs is looked at, a missing sex is taken from it. */
function agreeWithNumber(
  line: Line,
  idNumber: string | null,
  birth: string | null,
  sex: PersonInput['sex'],
): PersonInput['sex'] {
  if (idNumber === null) return sex
  const sign = Number(idNumber[3])
  const year = String(1900 + Math.floor(sign / 2) * 100 + Number(idNumber.slice(4, 6)))
  const told = sign % 2 === 0 ? 'male' : 'female'
  if (birth !== null && !birth.startsWith(year))
    remark(line, 'birthDate', 'date-differs-from-number', 'ask', shown(birth), [year])
  if (sex === null && line.corrected.sex === undefined)
    remark(line, 'sex', 'sex-from-number', 'note', '', [told], [told])
  // Who was asked and has answered is not asked again.
  else if (sex !== null && sex !== told && line.corrected.sex === undefined)
    remark(line, 'sex', 'sex-differs-from-number', 'ask', sex, [told], [told])
  return sex ?? (line.corrected.sex === undefined ? told : null)
}

function issuedOn(line: Line, rules: Rules): string | null {
  const text = line.corrected.idIssuedOn ?? textAt(line, 'idIssuedOn')
  const [, day = '', month = '', year = ''] = /^\D*(\d{1,2})\D(\d{1,2})\D(\d{4})/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isDay = year !== '' && !Number.isNaN(Date.parse(date)) && date <= rules.today
  if (text !== '' && !isDay) remark(line, 'idIssuedOn', 'date-unreadable', 'wrong', text)
  return isDay ? date : null
}

type Skills = Pick<
  PersonInput,
  'education' | 'qualification' | 'employment' | 'occupation' | 'workPlace' | 'wageWanted'
>

/** What somebody has learnt and would do. "Trình độ: Đại học" stands in one column for both. */
function skillsOf(line: Line): Skills {
  const learnt = line.corrected.education ?? textAt(line, 'education')
  const trained = codeIn(tidy(learnt), qualificationBook, false)
  const isTraining = trained !== null && codeIn(tidy(learnt), educationBook, false) === null
  const own = listed(
    line,
    'qualification',
    line.corrected.qualification ?? textAt(line, 'qualification'),
    qualificationBook,
  )
  const wage = line.corrected.wageWanted ?? textAt(line, 'wageWanted')
  const wageWanted = wage === '' ? null : readWage(wage)
  if (wage !== '' && wageWanted === null) remark(line, 'wageWanted', 'wage-unreadable', 'wrong', wage)
  // "Nhu cầu: bảo vệ" names the work.
  const work = line.corrected.occupation ?? (textAt(line, 'occupation') || textAt(line, 'needs'))
  return {
    education: isTraining ? null : educationOf(line, 'education'),
    qualification: own ?? (isTraining ? trained : null),
    employment: listed(line, 'employment', line.corrected.employment ?? textAt(line, 'employment'), employmentBook),
    occupation: work === '' ? null : groupOf(work),
    workPlace: wordsOf(line, 'workPlace', 200),
    wageWanted,
  }
}

/** A group by its code, as put right by hand, or by what the work is called. */
const groupOf = remembered((work) => (jobGroups.items.some(({ code }) => code === work) ? work : jobGroupOf(work)))

function wordsOf(line: Line, field: 'workPlace' | 'guardianName', most: number): string | null {
  return tidy(line.corrected[field] ?? textAt(line, field), most) || null
}
