import type { Words } from '../vi.ts'

/** Many badges at once: people registered ahead, badges without a name, a choice of people, a PDF. */
export const stacks: Words['stacks'] = {
  title: 'Many badges',
}
