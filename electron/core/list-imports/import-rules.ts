import type { Rules } from '../dispatch.ts'
import { commitImport } from './commit.ts'
import { keepSettings, listBegun } from './kept-settings.ts'
import { listImports, listsElsewhere } from './lists.ts'
import { previewImport } from './preview.ts'
import { forgetFile, readImport, readProgress } from './read-file.ts'
import { readReport } from './report-lines.ts'
import { goOnWithImports } from './under-way.ts'
import { undoImport } from './undo.ts'

/** The rules of lists from files. */
export const importRules = {
  'import.read': readImport,
  'import.keep': keepSettings,
  'import.begun': listBegun,
  'import.progress': readProgress,
  'import.preview': previewImport,
  'import.commit': commitImport,
  'import.forget': forgetFile,
  'import.list': listImports,
  'import.elsewhere': listsElsewhere,
  'import.go-on': goOnWithImports,
  'import.undo': undoImport,
  'import.report': readReport,
} satisfies Partial<Rules>
