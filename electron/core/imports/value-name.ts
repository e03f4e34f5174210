import { offerTitleCase } from '../../../shared/text/names.ts'
import { tidy } from './folded.ts'
import { remark, textAt, type Line } from './line.ts'
import type { Rules } from './list.ts'

/** The longest a name may be; the contract's line. */
const longest = 200

/** The name of a line, null where there is none that can be kept; capitals are turned where that was agreed to. */
export function nameOf(line: Line, rules: Rules): string | null {
  const corrected = line.corrected.fullName
  if (corrected !== undefined) return tidy(corrected, longest) || missing(line, corrected)
  const parts = [textAt(line, 'fullName'), textAt(line, 'familyName'), textAt(line, 'givenName')]
  const was = parts.filter((part) => part !== '').join(' ')
  const name = tidy(was.replace(/^\d+[.)\s]+(?=\p{L})/u, ''), longest)
  if (name === '') return missing(line, was)
  if (name.includes('\ufffd') || /\p{L}\?\p{L}|\?\p{L}{2}/u.test(name)) {
    remark(line, 'fullName', 'text-damaged', 'wrong', was)
    return null
  }
  const offered = offerTitleCase(name)
  if (offered !== null && name.length > 1) {
    const code = name === name.toUpperCase() ? 'name-capitals' : 'name-lower-case'
    remark(line, 'fullName', code, 'note', was, [offered])
  }
  if (/[\d@#%&*=_<>[\]{}()]/.test(name) || !/\p{L}.*\s.*\p{L}/u.test(name))
    remark(line, 'fullName', 'name-unusual', 'ask', was)
  return offered !== null && rules.titleCase ? offered : name
}

function missing(line: Line, was: string): null {
  remark(line, 'fullName', 'name-missing', 'wrong', was)
  return null
}
