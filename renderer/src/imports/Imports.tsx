import { imports } from '../../../shared/words/vi/imports.ts'
import { Page } from '../parts/Page.tsx'
import { useWordsWith } from '../session/words.ts'

const own = { imports }

/** Taking over a list from a file. */
export function Imports() {
  const words = useWordsWith(own)
  return <Page title={words.imports.title}>{null}</Page>
}
