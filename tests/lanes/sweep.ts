import { afterAll } from 'vitest'
import { sweepFolders } from '../support/folders.ts'

// After each file of tests: they share their modules, so that no module can say this for itself.
afterAll(sweepFolders)
