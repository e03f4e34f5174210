import type { Words } from '../vi.ts'

/** The layout editor. */
export const design: Words['design'] = {
  title: 'Badge design',
}
