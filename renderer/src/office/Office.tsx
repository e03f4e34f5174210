import { lazy, Suspense } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Key } from '../parts/Key.tsx'
import { Page } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { Employers } from './Employers.tsx'
import styles from './parts.module.css'
import { useOfficeWords } from './words.ts'

const Sheets = lazy(() => import('./sheets/Sheets.tsx').then(({ Sheets }) => ({ default: Sheets })))
const Booths = lazy(() => import('./booths/Booths.tsx').then(({ Booths }) => ({ default: Booths })))

const parts = [
  { name: 'employers', path: '/employers', key: 'ctrl+Digit1', shown: 'Ctrl+1', aria: 'Control+1' },
  { name: 'sheets', path: '/employers/sheets', key: 'ctrl+Digit2', shown: 'Ctrl+2', aria: 'Control+2' },
  { name: 'booths', path: '/employers/booths', key: 'ctrl+Digit3', shown: 'Ctrl+3', aria: 'Control+3' },
] as const

/** A sheet's own address is within the part of sheets. */
function partAt(path: string): (typeof parts)[number] {
  return parts.slice(1).find((part) => `${path}/`.startsWith(`${part.path}/`)) ?? parts[0]
}

/** The room of employers: who came to hire and for what, paper that is typed afterwards, what booths see and write. */
export function Office() {
  const words = useOfficeWords()
  const [path] = useLocation()
  const part = partAt(path)
  return (
    <Page title={words.officeParts[part.name]} aside={<Parts />}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/employers">
            <Employers />
          </Route>
          <Route path="/employers/sheets/:number?">
            {({ number }) => <Sheets number={number === undefined ? null : Number(number)} />}
          </Route>
          <Route path="/employers/booths">
            <Booths />
          </Route>
          <Route>
            <Redirect to="/employers" replace />
          </Route>
        </Switch>
      </Suspense>
    </Page>
  )
}

function Parts() {
  const text = useOfficeWords().officeParts
  const [path, go] = useLocation()
  useShortcuts(Object.fromEntries(parts.map((part) => [part.key, () => go(part.path)])))
  return (
    <nav className={styles['parts']} aria-label={text.label}>
      {parts.map((part) => (
        <Link
          key={part.name}
          href={part.path}
          className={styles['part']}
          aria-current={part === partAt(path) ? 'page' : undefined}
          aria-keyshortcuts={part.aria}
        >
          {text[part.name]}
          <Key name={part.shown} />
        </Link>
      ))}
    </nav>
  )
}
