import { refresh } from '../talk/questions.ts'
import { useTell } from '../talk/use-tell.ts'

/** Makes this screen the booth of an employer, or frees it (null). */
export function useSit() {
  const { tell, busy, failure } = useTell('booth.sit')
  async function sit(employerId: string | null): Promise<void> {
    const answer = await tell({ employerId })
    // Only this screen has changed its place, so the host tells nobody and it asks for itself.
    if (answer.ok) refresh(['fair', 'employers', 'interviews'])
  }
  return { sit, busy, failure }
}
