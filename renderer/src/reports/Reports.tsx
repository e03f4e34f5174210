import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Page } from '../parts/Page.tsx'
import { partAt, RoomParts } from '../parts/RoomParts.tsx'
import { Files } from './Files.tsx'
import { useReportWords } from './words.ts'

const Signing = lazy(() => import('./signing/Signing.tsx').then(({ Signing }) => ({ default: Signing })))
const Closing = lazy(() => import('./closing/Closing.tsx').then(({ Closing }) => ({ default: Closing })))
const FollowUp = lazy(() => import('./follow-up/FollowUp.tsx').then(({ FollowUp }) => ({ default: FollowUp })))
const Compared = lazy(() => import('./compared/Compared.tsx').then(({ Compared }) => ({ default: Compared })))
const Papers = lazy(() => import('./papers/Papers.tsx').then(({ Papers }) => ({ default: Papers })))

const parts = [
  { name: 'files', path: '/reports' },
  { name: 'signing', path: '/reports/signing' },
  { name: 'closing', path: '/reports/closing' },
  { name: 'followUp', path: '/reports/follow-up' },
  { name: 'fairs', path: '/reports/fairs' },
  { name: 'papers', path: '/reports/papers' },
] as const

/** The room of lists and reports: figures and files, paper to be signed, the end of the fair, and what comes after it. */
export function Reports() {
  const words = useReportWords()
  const [path] = useLocation()
  const part = partAt(parts, path) ?? parts[0]
  return (
    <Page title={words.reportParts[part.name]} aside={<Parts />}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/reports" component={Files} />
          <Route path="/reports/signing/*?" component={Signing} />
          <Route path="/reports/closing/*?" component={Closing} />
          <Route path="/reports/follow-up/*?" component={FollowUp} />
          <Route path="/reports/fairs/*?" component={Compared} />
          <Route path="/reports/papers/*?" component={Papers} />
          <Route>
            <Redirect to="/reports" replace />
          </Route>
        </Switch>
      </Suspense>
    </Page>
  )
}

function Parts() {
  const text = useReportWords().reportParts
  return <RoomParts label={text.label} parts={parts.map(({ name, path }) => ({ path, label: text[name] }))} />
}
