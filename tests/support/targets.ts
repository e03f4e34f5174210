import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { noTargets, type Targets } from '../../shared/contract/fair.ts'
import { ask } from './ask.ts'

/** The organizer writes down what the current fair aims at. */
export async function aimAt(window: Page, targets: Partial<Targets>): Promise<void> {
  const { fair } = await ask(window, 'session.read', {})
  if (fair === null) throw new Error('no fair')
  const { id: fairId, status: _status, ...fields } = fair
  await ask(window, 'fair.save', { ...fields, id: randomUUID(), fairId, targets: { ...noTargets, ...targets } })
}
