import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Page } from '../parts/Page.tsx'
import { partAt, RoomParts } from '../parts/RoomParts.tsx'
import { Employers } from './Employers.tsx'
import { useOfficeWords } from './words.ts'

const Sheets = lazy(() => import('./sheets/Sheets.tsx').then(({ Sheets }) => ({ default: Sheets })))
const Booths = lazy(() => import('./booths/Booths.tsx').then(({ Booths }) => ({ default: Booths })))

const parts = [
  { name: 'employers', path: '/employers' },
  { name: 'sheets', path: '/employers/sheets' },
  { name: 'booths', path: '/employers/booths' },
] as const

/** The room of employers: who came to hire and for what, paper that is typed afterwards, what booths see and write. */
export function Office() {
  const words = useOfficeWords()
  const [path] = useLocation()
  const part = partAt(parts, path) ?? parts[0]
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
  return <RoomParts label={text.label} parts={parts.map(({ name, path }) => ({ path, label: text[name] }))} />
}
