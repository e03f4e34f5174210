import type { Words } from '../vi.ts'

export const fairs: Words['fairs'] = {
  title: 'Job fairs',
  parts: {
    label: 'Parts of the room of fairs',
    fairs: 'Fairs',
    ready: 'Readiness check',
    kit: 'Papers beforehand',
    operators: 'Operators',
  },
}
