import type { Words } from '../vi.ts'

/** Lists taken over from files. */
export const imports: Words['imports'] = {
  title: 'Import a list from a file',
}
