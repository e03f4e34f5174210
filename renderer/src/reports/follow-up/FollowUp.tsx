import { Link, Route, Switch, useLocation } from 'wouter'
import { Key } from '../../parts/Key.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useSession } from '../../session/use-session.ts'
import { Calls } from './Calls.tsx'
import styles from './follow-up.module.css'
import { Returned } from './Returned.tsx'
import { Results } from './Results.tsx'
import { useFollowUpWords } from './words.ts'

const allViews = [
  { name: 'calls', path: '/reports/follow-up', key: 'alt+KeyL', shown: 'Alt+L' },
  { name: 'results', path: '/reports/follow-up/results', key: 'alt+KeyK', shown: 'Alt+K' },
  { name: 'returned', path: '/reports/follow-up/returned', key: 'alt+KeyE', shown: 'Alt+E' },
] as const

/** What became of those who were pre-selected, given an appointment or hired: whom to call, and what was heard. */
export function FollowUp() {
  const words = useFollowUpWords()
  const [path, go] = useLocation()
  const { value: session } = useSession()
  // What employers send is the office's to take.
  const views = allViews.filter(({ name }) => name !== 'returned' || session?.role === 'office')
  useShortcuts(Object.fromEntries(views.map((view) => [view.key, () => go(view.path)])))
  return (
    <>
      <nav className={styles['views']} aria-label={words.views}>
        {views.map((view) => (
          <Link key={view.name} href={view.path} aria-current={path === view.path ? 'page' : undefined}>
            {words[view.name]}
            <Key gap name={view.shown} />
          </Link>
        ))}
      </nav>
      <Switch>
        <Route path="/reports/follow-up/results" component={Results} />
        <Route path="/reports/follow-up/returned" component={Returned} />
        <Route component={Calls} />
      </Switch>
    </>
  )
}
