import { Redirect, Route, Switch } from 'wouter'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Page } from '../parts/Page.tsx'
import { RoomParts } from '../parts/RoomParts.tsx'
import { useWords } from '../session/words.ts'
import { Design } from './design/Design.tsx'
import { Queue } from './queue/Queue.tsx'
import { Stacks } from './stacks/Stacks.tsx'

const parts = [
  { name: 'queue', path: '/printing' },
  { name: 'stacks', path: '/printing/stacks' },
  { name: 'design', path: '/printing/design' },
] as const

/** The printing room: the queue, stacks before the fair, and how badges look. */
export function Printing({ Badge }: { Badge: BadgeComponent }) {
  const words = useWords()
  return (
    <Page title={words.printing.title} aside={<Parts />}>
      <Switch>
        <Route path="/printing">
          <Queue />
        </Route>
        <Route path="/printing/stacks">
          <Stacks />
        </Route>
        <Route path="/printing/design">
          <Design Badge={Badge} />
        </Route>
        <Route>
          <Redirect to="/printing" replace />
        </Route>
      </Switch>
    </Page>
  )
}

function Parts() {
  const text = useWords().printing
  return (
    <RoomParts label={text.partsLabel} parts={parts.map(({ name, path }) => ({ path, label: text.parts[name] }))} />
  )
}
