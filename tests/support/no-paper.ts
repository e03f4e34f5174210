import type { Paper } from '../../electron/core/ports.ts'

/** A paper side for what never prints: one printer that takes everything and keeps nothing. */
export function noPaper(parts: Partial<Paper> = {}): Paper {
  return {
    printers: () => Promise.resolve([{ name: 'Badge', isDefault: true, standing: 'ready' }]),
    print: () => Promise.resolve(null),
    outcomes: () => Promise.resolve(new Map()),
    cancel: () => Promise.resolve(),
    pdf: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])),
    pages: () => Promise.resolve(1),
    takes: () => Promise.resolve(false),
    ...parts,
  }
}
