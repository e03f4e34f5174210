import { live } from '../../../shared/words/vi/live.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Page } from '../parts/Page.tsx'
import { useWordsWith } from '../session/words.ts'

const own = { live }

/** The live board: the day as it happens. */
export function Board({ fair }: { fair: Fair }) {
  const words = useWordsWith(own)
  return (
    <Page title={words.live.title} note={fair.name}>
      {null}
    </Page>
  )
}
