import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { FairRow } from '../../db/fairs.ts'
import { registerAhead } from '../ahead.ts'
import { type Context, ownStation } from '../context.ts'
import { type Known, knownByCard } from '../known-person.ts'
import { digestOfNumber } from '../secrets.ts'
import { mergeFields } from '../person-fields.ts'
import { type Finding, findPerson } from './find-person.ts'
import { identityOf } from './identity.ts'
import { matchPerson } from './match-person.ts'
import { type DecidedLine, isWritten } from './pieces.ts'

export type Writing = {
  list: string
  fair: FairRow
  /** Who the lines before have become. */
  readonly own: Set<string>
  /** Whether anybody else has written since the lines were decided on. */
  isStale: boolean
  /** Who was there by this list before the first of its waiting lines was written, with no line naming them: on a restored machine. */
  readonly unnamed: Set<string>
  context: Context
}

/** Puts the people of some lines on the fair's list and writes down what became of each. Part of the caller's transaction. */
export function writeLines(lines: readonly DecidedLine[], writing: Writing): void {
  const { store } = writing.context
  for (const decided of lines) {
    const { fate, root } = now(decided, writing)
    const record = writeLine({ ...decided, fate, root }, writing)
    if (record !== null) writing.own.add(record)
    const isLost = record === null && (isWritten(fate) || fate === 'unchanged')
    store.listImports.keepLine(writing.list, {
      sheet: decided.sheet,
      row: decided.row,
      part: decided.part,
      line: record === null ? '' : decided.line,
      outcome: isLost ? 'left-out' : fate,
      detail: fate === decided.fate ? decided.detail : null,
      record,
    })
  }
}

/** What is to be done of the line: looked up again where a desk may have met the same person meanwhile. */
function now(line: DecidedLine, writing: Writing): Pick<Finding, 'fate' | 'root'> {
  const { fate, root, person, twin, isChosen } = line
  const isNew = fate === 'added' && root === null && twin === null
  if (!writing.isStale || !isNew || person === null) return { fate, root }
  if (isChosen) return writtenBefore(person, writing) ?? { fate, root }
  const found = findAgain(line, person, writing)
  return { fate: found.fate === 'unchanged' ? 'joined' : found.fate, root: found.root }
}

/**
 * A line somebody said is of a new person is not looked up again, but for one who came of it already: the copy a machine was
 * restored from was made while the list was being written, and what the lost one wrote of it afterwards was appended.
 */
function writtenBefore(person: PersonInput, { unnamed, context }: Writing): Pick<Finding, 'fate' | 'root'> | null {
  const { store } = context
  const { secret } = ownStation(context)
  const said = identityOf(secret, person)
  for (const one of unnamed) {
    const group = store.persons.group(store.persons.rootOf(one))
    if (group.length === 0 || identityOf(secret, mergeFields(group)) !== said) continue
    unnamed.delete(one)
    return { fate: 'joined', root: one }
  }
  return null
}

const nobody = (): undefined => undefined

function findAgain(line: DecidedLine, person: PersonInput, { fair, own, context }: Writing): Finding {
  const { store } = context
  const taken = { byDigest: new Map(), byRoot: new Map(), byTriple: new Map(), byIdentity: new Map() }
  const source = { sheet: 0, row: line.row, part: line.part, problems: [], kind: 'people', person } as const
  const open = { source: { ...source, problems: [], hidden: false, skip: null, said: '' }, person }
  return findPerson(open, taken, {
    store,
    fair,
    secret: ownStation(context).secret,
    choices: { of: nobody, takeWrong: false, takeChanges: false },
    // Whom the list itself has brought was told apart when it was decided on.
    match: (given) => matchPerson(store, given, fair).filter((candidate) => !own.has(candidate.root)),
  })
}

/** Answers who the line became; null where nothing is taken. */
function writeLine(line: DecidedLine, { list, fair, context }: Writing): string | null {
  const { fate, person, root, twin } = line
  if (fate === 'unchanged') return root !== null && isThere(root, context) ? root : null
  if (!isWritten(fate) || person === null) return null
  const known = root ?? (twin === null ? null : context.store.listImports.recordAt(list, twin))
  if (twin !== null && known === null) return null
  // Erased since.
  if (known !== null && !isThere(known, context)) return null
  try {
    return registerAhead(context, person, fair.id, { known: knownAs(known, person.idNumber, context), list })
  } catch (error) {
    // Of a rehearsal, or real, since then: nothing was written yet.
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Not erased, and not taken back. */
function isThere(person: string, { store }: Context): boolean {
  return store.persons.group(store.persons.rootOf(person)).length > 0
}

function knownAs(id: string | null, idNumber: string | null, context: Context): Known {
  const { store } = context
  if (id === null)
    return knownByCard(store, idNumber === null ? null : digestOfNumber(ownStation(context).secret, idNumber))
  const root = store.persons.rootOf(id)
  return { persons: store.persons.group(root), roots: [root] }
}
