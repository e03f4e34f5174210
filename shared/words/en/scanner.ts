import type { Words } from '../vi.ts'
import { scannerCheck } from './scanner-check.ts'

export const scanner: Words['scanner'] = { check: scannerCheck }
