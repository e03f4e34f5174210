import type { Rules } from '../dispatch.ts'
import { printKitBlanks } from './blanks.ts'
import { readKit } from './kit.ts'
import { takesA3 } from './poster-printer.ts'
import { saveKit } from './save-kit.ts'

/** The rules of the papers before a fair. */
export const kitRules = {
  'kit.read': readKit,
  'kit.takes-a3': takesA3,
  'kit.print-blanks': printKitBlanks,
  'kit.save': saveKit,
} satisfies Partial<Rules>
