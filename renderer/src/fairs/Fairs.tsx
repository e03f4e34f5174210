import { fairs } from '../../../shared/words/vi/fairs.ts'
import { Page } from '../parts/Page.tsx'
import { useWordsWith } from '../session/words.ts'

const own = { fairs }

/** The fairs of the Center and how each is prepared. */
export function Fairs() {
  const words = useWordsWith(own)
  return <Page title={words.fairs.title}>{null}</Page>
}
