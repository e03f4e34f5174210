import { createRoot } from 'react-dom/client'
import { start } from './app.tsx'
import type { preparePaper } from './badge/paper.ts'

const place = document.getElementById('root') as HTMLElement

// Paper needs none of the screen: the host keeps this page hidden, asks it to draw one order after another and prints it.
// The screen is imported outright all the same, since its start is what people wait for.
if (location.pathname === '/print/paper') {
  // Papers that are no badges come with code of their own: a badge waits for none of it.
  const drawDocument: Parameters<typeof preparePaper>[1] = async (...order) =>
    (await import('./documents/draw.tsx')).drawDocument(...order)
  // Offered before the page has loaded, so that the host never asks too early.
  const draw = import('./badge/paper.ts').then(({ preparePaper: prepare }) => prepare(place, drawDocument))
  const drawPaper = async (orderId: string, wantsPdf: boolean) => (await draw)(orderId, wantsPdf)
  Object.assign(window, { drawPaper })
} else {
  void start(createRoot(place))
}
