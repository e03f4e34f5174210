import { keysForNewPerson, keysForPaperlessPerson, keysForReturningPerson, returning } from '../support/desk-keys.ts'
import { deskWithEarlierFair } from '../support/earlier-fair.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { report } from './report.ts'

/**
 * `desk-keys`: what a registration costs in keys at the real desk. The reference is the limit set for it; a
 * consent is read aloud and answered with one key each, which is counted in none of them.
 */
export async function benchDeskKeys(): Promise<void> {
  const folder = newFolder()
  await deskWithEarlierFair(folder.path, [returning])
  const { desk, window } = await startDesk(folder.path)
  try {
    const figures = [
      ['new person with a card', await keysForNewPerson(window), 0, 'beyond the phone’s digits and Enter'],
      ['returning person', await keysForReturningPerson(window), 1, 'in all'],
      ['person without papers', await keysForPaperlessPerson(window), 8, 'beyond letters and digits'],
    ] as const
    for (const [who, ours, reference, what] of figures)
      report({
        name: `desk-keys, ${who}`,
        ours,
        reference,
        unit: 'keys',
        limit: 1,
        note: `${what}; at most ${reference}: ${ours <= reference ? 'met' : 'NOT met'}`,
      })
  } finally {
    await desk.close()
    folder.remove()
  }
}
