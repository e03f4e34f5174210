import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { Key } from '../parts/Key.tsx'
import { Page } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { useWords } from '../session/words.ts'
import { Design } from './design/Design.tsx'
import styles from './printing.module.css'
import { Queue } from './queue/Queue.tsx'
import { Stacks } from './stacks/Stacks.tsx'

const parts = [
  { name: 'queue', path: '/printing', key: 'ctrl+Digit1', shown: 'Ctrl+1', aria: 'Control+1' },
  { name: 'stacks', path: '/printing/stacks', key: 'ctrl+Digit2', shown: 'Ctrl+2', aria: 'Control+2' },
  { name: 'design', path: '/printing/design', key: 'ctrl+Digit3', shown: 'Ctrl+3', aria: 'Control+3' },
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
  const [path, go] = useLocation()
  useShortcuts(Object.fromEntries(parts.map((part) => [part.key, () => go(part.path)])))
  return (
    <nav className={styles['parts']} aria-label={text.partsLabel}>
      {parts.map((part) => (
        <Link
          key={part.name}
          href={part.path}
          className={styles['part']}
          aria-current={path === part.path ? 'page' : undefined}
          aria-keyshortcuts={part.aria}
        >
          {text.parts[part.name]}
          <Key name={part.shown} />
        </Link>
      ))}
    </nav>
  )
}
