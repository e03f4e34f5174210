import { lazy, Suspense, type ReactNode } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import type { Fair } from '../../../shared/contract/fair.ts'
import { Desk } from '../desk/Desk.tsx'
import { optional } from '../parts/optional.ts'
import type { Session } from '../session/use-session.ts'
import { Boundary } from './Boundary.tsx'

const Attendees = lazy(() =>
  import('../desk/attendees/Attendees.tsx').then(({ Attendees }) => ({ default: Attendees })),
)
const Rest = lazy(() => import('../desk/rest/Rest.tsx').then(({ Rest }) => ({ default: Rest })))
const Booth = lazy(() => import('../booth/Booth.tsx').then(({ Booth }) => ({ default: Booth })))
const Office = lazy(() => import('../office/Office.tsx').then(({ Office }) => ({ default: Office })))
const Printing = lazy(() => import('../printing/Printing.tsx').then(({ Printing }) => ({ default: Printing })))
const Board = lazy(() => import('../board/Board.tsx').then(({ Board }) => ({ default: Board })))
const Reports = lazy(() => import('../reports/Reports.tsx').then(({ Reports }) => ({ default: Reports })))
const Imports = lazy(() => import('../imports/Imports.tsx').then(({ Imports }) => ({ default: Imports })))
const Fairs = lazy(() => import('../fairs/Fairs.tsx').then(({ Fairs }) => ({ default: Fairs })))
const Devices = lazy(() => import('../devices/Devices.tsx').then(({ Devices }) => ({ default: Devices })))
const ScannerCheck = lazy(() =>
  import('../scanner/ScannerCheck.tsx').then(({ ScannerCheck }) => ({ default: ScannerCheck })),
)
const Badge = optional(() => import('../badge/BadgePreview.tsx').then(({ BadgePreview }) => BadgePreview))

/** Which room is open. The desk is in the first chunk, since its first letter is what people wait for; the others come when opened. */
export function Rooms({ session, fair }: { session: Session; fair: Fair }) {
  if (session.role === 'booth')
    return (
      <InRoom name="booth">
        <Booth session={session} />
      </InRoom>
    )
  return (
    <Switch>
      <Route path="/">
        <InRoom name="desk">
          <Desk fair={fair} Badge={Badge} />
        </InRoom>
      </Route>
      <Route path="/attendees/:id?">
        {({ id }) => (
          <InRoom name="attendees">
            <Attendees fair={fair} Badge={Badge} id={id ?? null} />
          </InRoom>
        )}
      </Route>
      <Route path="/rest/:id?">
        {({ id }) => (
          <InRoom name="rest">
            <Rest fair={fair} id={id ?? null} />
          </InRoom>
        )}
      </Route>
      <Route path="/booth">
        <InRoom name="booth">
          <Booth session={session} />
        </InRoom>
      </Route>
      <Route path="/employers/*?">
        <InRoom name="employers">
          <Office />
        </InRoom>
      </Route>
      <Route path="/printing/*?">
        <InRoom name="printing">
          <Printing Badge={Badge} />
        </InRoom>
      </Route>
      <Route path="/board/*?">
        <InRoom name="board">
          <Board fair={fair} />
        </InRoom>
      </Route>
      <Route path="/imports/*?">
        <InRoom name="imports">
          <Imports />
        </InRoom>
      </Route>
      <Route path="/reports/*?">
        <InRoom name="reports">
          <Reports />
        </InRoom>
      </Route>
      {session.role === 'office' && (
        <Route path="/fairs/*?">
          <InRoom name="fairs">
            <Fairs />
          </InRoom>
        </Route>
      )}
      {session.role === 'office' && (
        <Route path="/devices/*?">
          <InRoom name="devices">
            <Devices />
          </InRoom>
        </Route>
      )}
      <Route path="/scanner">
        <InRoom name="scanner">
          <ScannerCheck />
        </InRoom>
      </Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  )
}

/** `data-opening`: keys pressed now are for a room whose code still comes (parts/early-keys.ts). */
function InRoom({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Boundary key={name}>
      <Suspense fallback={<i data-opening hidden />}>{children}</Suspense>
    </Boundary>
  )
}
