import type { DocumentOrder } from '../../../shared/document-face.ts'

/** Stand-in until the papers are drawn. */
export function drawDocument(
  order: DocumentOrder,
  root: HTMLElement,
  style: HTMLStyleElement,
): Promise<'ready' | number> {
  style.textContent = ''
  root.textContent = order.document.kind
  return Promise.resolve('ready')
}
