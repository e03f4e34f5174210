import type { WorkCode, WorkName } from './port.ts'

/** The code of every named work, fetched when it is first asked for: a thread loads what it runs and no more. */
export const namedWorks: { readonly [Name in WorkName]: () => Promise<WorkCode<Name>> } = {
  export: async () => (await import('../exports/make-export.ts')).makeExport,
  'employer-files': async () => (await import('../exports/make-employer-files.ts')).makeEmployerFiles,
  'read-list': async () => (await import('../list-imports/read-work.ts')).readWork,
  'office-papers': async () => (await import('../office-papers/make-papers.ts')).makePapers,
  'full-copy': async () => (await import('../copies/full-copy.ts')).makeFullCopy,
  'drawn-file': async () => (await import('../exports/draw-file.ts')).drawFile,
  trial: async () => (await import('./trial.ts')).trial,
}
