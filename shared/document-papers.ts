/**
 * The paper that documents are printed on, by name. `a4` carries a slip twice, one half for its holder and one to keep:
 * an A5 page sent to a tray of A4 would stop the printer and every badge behind it. `a3` is for the poster alone, where
 * somebody asks for it.
 */
export const documentPaperNames = ['a4', 'a3', 'a5', 'slip', 'slip-58'] as const
export type DocumentPaperName = (typeof documentPaperNames)[number]

/** A page in millimetres. A roll has no height of its own: it is cut where the slip ends. */
export type DocumentPaper = { readonly width: number; readonly height: number | null }

/** Every paper, as data; a slip's A5 lies on its side, as half an A4 sheet does. */
export const documentPapers: Readonly<Record<DocumentPaperName, DocumentPaper>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a5: { width: 210, height: 148.5 },
  slip: { width: 80, height: null },
  'slip-58': { width: 58, height: null },
}
