import { Redirect, Route, Switch } from 'wouter'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Page } from '../parts/Page.tsx'
import { useWords } from '../session/words.ts'
import { Design } from './design/Design.tsx'
import { Queue } from './queue/Queue.tsx'
import { Stacks } from './stacks/Stacks.tsx'

/** The printing room: the queue, stacks before the fair, and how badges look. */
export function Printing({ Badge }: { Badge: BadgeComponent }) {
  const words = useWords()
  return (
    <Page title={words.printing.title}>
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
