/**
 * The replicated tables: the fields that travel in a patch, and which field says whose data the row
 * holds (`self`: the row is the person), so that an erasure finds all of it.
 */
export type ReplicatedTable = {
  readonly fields: readonly string[]
  readonly person: 'self' | 'person' | null
}

function table(person: ReplicatedTable['person'], fields: string): ReplicatedTable {
  return { person, fields: [...fields.split(' '), 'created_at'] }
}

export const replicated = {
  center: table(null, 'name province_code paper_values'),
  fair: table(
    null,
    'center name held_on place status programme funding plan targets paper_values from_fair opened_at closed_at',
  ),
  fair_commune: table(null, 'fair commune position'),
  operator: table(null, 'name role retired_at phone'),
  employer: table(null, 'fair name booth kind tax_code address contact phone authorises_center list'),
  vacancy: table(
    null,
    'employer title wanted job_group wage_from wage_to place_kind place skilled age_from age_to education qualification requirements benefits retired_at list',
  ),
  person: table(
    'self',
    'full_name birth_date sex id_number old_id_number id_issued_on without_papers phone phone_owner commune_code village address ethnicity household household_year disability education qualification employment needs guardian_name guardian_phone occupation wage_wanted work_place rest_declined',
  ),
  person_key: table('person', 'person digest withdrawn_at'),
  person_link: table(null, 'first second decision'),
  attendance: table('person', 'fair person arrived_at left_at station ahead sheet list'),
  badge: table('person', 'fair person station letter counter code issued_at voided_at void_reason replaces'),
  desk: table(null, 'fair station letter'),
  village: table(null, 'commune name retired_at'),
  child: table(null, 'fair counted_at station'),
  consent: table('person', 'fair person purpose given method text_version answered_at withdrawn_at'),
  interview: table(
    'person',
    'fair person badge employer vacancy outcome note scanned_at station appointment_at appointment_place reason rating tags sheet sheet_row withdrawn_at',
  ),
  service: table('person', 'fair person kind given_at note employer badge station withdrawn_at'),
  handout: table('person', 'fair person title copies given_at employer badge station withdrawn_at'),
  booth_settings: table(null, 'fair settings'),
  follow_up: table(
    'person',
    'fair person interview due_on asked_at result note employer stage source call_again_on working_since workplace wage contract_on contract_number evidence funding paid_elsewhere operator station withdrawn_at',
  ),
  snapshot: table(null, 'fair number figures frozen_at basis note operator station'),
  list_import: table(null, 'fair kind file_name digest taken_at station report undone_at'),
  signing_sheet: table(null, 'fair kind number letter commune title lines frozen_at station'),
  signing_line: table('person', 'fair person sheet position printed signed_at'),
  erasure: table(null, 'erased_person erased_at'),
} as const satisfies Record<string, ReplicatedTable>

export type TableName = keyof typeof replicated

export const tableNames = Object.keys(replicated) as readonly TableName[]

/** Whether a table named by another station is one this version knows. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(replicated, name)
}

export type FieldValue = string | number | null
export type Patch = Readonly<Record<string, FieldValue>>

/**
 * One entry of the change log as it travels. `person` is whose data it is; `patch` is null once that
 * person is erased.
 */
export type Change = {
  readonly hlc: string
  readonly operator: string | null
  readonly table: string
  readonly row: string
  readonly person: string | null
  readonly patch: Patch | null
}
