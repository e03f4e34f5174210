import fc from 'fast-check'
import { afterAll, beforeEach } from 'vitest'
import { sweepFolders } from '../support/folders.ts'

// After each file of tests: they share their modules, so that no module can say this for itself.
afterAll(sweepFolders)

// A history that hangs, or is made smaller for too long, ends before the test does: only then are its seed and steps told.
beforeEach(({ task }) => {
  // oxlint-disable-next-line typescript/no-deprecated -- what replaces them is given to each property apart, not to all at once
  fc.configureGlobal({ interruptAfterTimeLimit: task.timeout * 0.9, markInterruptAsFailure: true })
})
