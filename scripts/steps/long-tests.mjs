import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../setup/places.mjs'

/**
 * The one rule for what `npm run check` leaves to `npm test`: a file named so takes seconds and not milliseconds, since it
 * opens LibreOffice, locks workbooks, lives random histories, fills the memory, bends thousands of pictures or waits for a cable.
 */
const longSuffix = '.long.test.ts'

/** What vitest leaves out where there is no time for long files. */
export const longPattern = `**/*${longSuffix}`

/** How many files of quick tests are left out: those in tests/, without journeys and faults, which are another run. */
export function countLongFiles() {
  return readdirSync(path.join(root, 'tests'), { recursive: true }).filter(
    (file) => file.endsWith(longSuffix) && !/^(?:journeys|faults)\b/.test(file),
  ).length
}
