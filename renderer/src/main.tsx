import { createRoot } from 'react-dom/client'
import { start } from './app.tsx'

const place = document.getElementById('root') as HTMLElement

// Paper needs none of the screen: the host opens this page hidden, waits for its title and prints it.
// The screen is imported outright all the same, since its start is what people wait for.
if (location.pathname === '/print/paper') {
  void import('./badge/paper.ts').then(({ offerPaper }) => offerPaper(place))
} else {
  void start(createRoot(place))
}
