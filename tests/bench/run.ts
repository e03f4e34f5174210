import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchBadgeSheet } from './badge-sheet.ts'
import { benchBadgeAfternoon, benchBadgeRead } from './badge-read.ts'
import { benchDeskKeys } from './desk-keys.ts'
import { benchCamera } from './camera.ts'
import { benchBoard } from './board.ts'
import { benchBoothLoad } from './booth-load.ts'
import { benchBoothScan } from './booth-scan.ts'
import { benchBoothWeight } from './booth-weight.ts'
import { benchBadgePrint } from './badge-print.ts'
import { benchExportXlsx } from './export-xlsx.ts'
import { benchImport } from './import.ts'
import { benchImportDesk } from './import-desk.ts'
import { benchListScroll } from './list-scroll.ts'
import { benchRegister } from './register.ts'
import { benchScanToSaved } from './scan-to-saved.ts'
import { benchSearch } from './search.ts'
import { benchSearchPaint } from './search-paint.ts'
import { benchStart } from './start.ts'

/** Every named figure of the house; `npm run bench -- NAME…` runs some of them. */
const figures: Record<string, () => Promise<void>> = {
  register: benchRegister,
  start: benchStart,
  'desk-keys': benchDeskKeys,
  'scan-to-saved': benchScanToSaved,
  search: benchSearch,
  'search-paint': benchSearchPaint,
  'list-scroll': benchListScroll,
  camera: benchCamera,
  'badge-print': benchBadgePrint,
  'badge-sheet': benchBadgeSheet,
  'badge-read': benchBadgeRead,
  'badge-afternoon': benchBadgeAfternoon,
  board: benchBoard,
  'booth-load': benchBoothLoad,
  'booth-weight': benchBoothWeight,
  'booth-scan': benchBoothScan,
  'export-xlsx': benchExportXlsx,
  import: benchImport,
  'import-desk': benchImportDesk,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(figures, name))
if (unknown.length > 0) {
  console.error(`There is no figure named ${unknown.join(', ')}. There are: ${Object.keys(figures).join(', ')}.`)
  process.exit(2)
}
rmSync(join(process.cwd(), 'out', 'bench.jsonl'), { force: true })
for (const [name, measure] of Object.entries(figures)) {
  if (asked.length === 0 || asked.includes(name)) await measure()
}
