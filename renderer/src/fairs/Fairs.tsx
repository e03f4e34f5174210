import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { Page } from '../parts/Page.tsx'
import { partAt, RoomParts } from '../parts/RoomParts.tsx'
import { FairRoom } from './list/FairRoom.tsx'
import { useFairWords } from './words.ts'

const Ready = lazy(() => import('./ready/Ready.tsx').then(({ Ready }) => ({ default: Ready })))
const Kit = lazy(() => import('./kit/Kit.tsx').then(({ Kit }) => ({ default: Kit })))
const Copies = lazy(() => import('./copies/Copies.tsx').then(({ Copies }) => ({ default: Copies })))
const Operators = lazy(() => import('./operators/Operators.tsx').then(({ Operators }) => ({ default: Operators })))

const parts = [
  { name: 'fairs', path: '/fairs' },
  { name: 'ready', path: '/fairs/ready' },
  { name: 'kit', path: '/fairs/kit' },
  { name: 'operators', path: '/fairs/operators' },
  { name: 'copies', path: '/fairs/copies' },
] as const

/** The room of fairs: all of them and how each is prepared, what must work before the doors open, papers beforehand, operators, copies. */
export function Fairs() {
  const words = useFairWords()
  const [path] = useLocation()
  const part = partAt(parts, path) ?? parts[0]
  return (
    <Page title={words.fairs.parts[part.name]} aside={<Parts />}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/fairs" component={FairRoom} />
          <Route path="/fairs/ready/*?" component={Ready} />
          <Route path="/fairs/kit/*?" component={Kit} />
          <Route path="/fairs/operators" component={Operators} />
          <Route path="/fairs/copies" component={Copies} />
          <Route>
            <Redirect to="/fairs" replace />
          </Route>
        </Switch>
      </Suspense>
    </Page>
  )
}

function Parts() {
  const text = useFairWords().fairs.parts
  return <RoomParts label={text.label} parts={parts.map(({ name, path }) => ({ path, label: text[name] }))} />
}
