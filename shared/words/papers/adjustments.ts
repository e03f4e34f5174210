import { attendees } from '../vi/attendees.ts'
import { closing } from '../vi/closing.ts'

const fields: Readonly<Record<string, string>> = { ...attendees.field, arrivedAt: closing.arrived }

/** What was put right, as papers and files name it. */
export function fieldsWritten(names: readonly string[]): string {
  return names.map((name) => fields[name] ?? name).join(', ')
}
