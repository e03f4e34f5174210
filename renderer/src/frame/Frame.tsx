import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { Fair } from '../../../shared/contract/fair.ts'
import { useThinDesk } from '../outbox/thin.ts'
import { Notice } from '../parts/Notice.tsx'
import { optional } from '../parts/optional.ts'
import { useShortcuts } from '../parts/shortcut.ts'
import { handOver, useScan } from '../scan/hub.ts'
import { isBadgeCode } from '../scan/kind.ts'
import type { Session } from '../session/use-session.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { Boundary } from './Boundary.tsx'
import styles from './frame.module.css'
import { Rail } from './Rail.tsx'
import { pathTo, rooms, type Room } from './rooms.ts'
import { Rooms } from './Rooms.tsx'
import { ScannerTrouble } from './ScannerTrouble.tsx'
import { TopBar } from './TopBar.tsx'

const StayOpen = optional(() => import('./thin/StayOpen.tsx').then(({ StayOpen }) => StayOpen))
const Board = lazy(() => import('../office/board/Board.tsx').then(({ Board }) => ({ default: Board })))
const RealCard = optional(() => import('./RealCard.tsx').then(({ RealCard }) => RealCard))
const Leader = lazy(() => import('../board/Leader.tsx').then(({ Leader }) => ({ default: Leader })))
const Tv = lazy(() => import('../board/Tv.tsx').then(({ Tv }) => ({ default: Tv })))
const SheetOfKeys = lazy(() => import('./SheetOfKeys.tsx').then(({ SheetOfKeys }) => ({ default: SheetOfKeys })))

/** Where the board for attendees is: a page of its own, without bar and rail, on whatever screen hangs in the hall. */
const boardPath = '/vacancies'
/** The day's figures on a television, likewise. */
const tvPath = '/board/tv'

/** Everything behind the gate. */
export function Frame({ session, fair }: { session: Session; fair: Fair }) {
  const [path] = useLocation()
  const page = wholePage()
  if (page === null) return <RoomsInFrame session={session} fair={fair} />
  return (
    <Boundary>
      <Suspense fallback={null}>{page}</Suspense>
    </Boundary>
  )

  function wholePage() {
    if (session.role === 'leader') return <Leader fair={fair} />
    if (path === boardPath) return <Board fair={fair} canLeave={session.role !== 'booth'} />
    return path === tvPath && session.role !== 'booth' ? <Tv fair={fair} /> : null
  }
}

/** The frame around every room: the bar, the rail, and what a scan does where the room itself has no use for it. */
function RoomsInFrame({ session, fair }: { session: Session; fair: Fair }) {
  const words = useWords()
  const [path, go] = useLocation()
  const [keysShown, setKeysShown] = useState(false)
  const open = rooms.filter(({ roles }) => roles.includes(session.role))
  const thin = useThinDesk()
  const heartbeat = useAsk('session.read', {})

  function leaveFor(to: string): void {
    setKeysShown(false)
    go(to)
  }

  useShortcuts(
    roomShortcuts(
      open,
      (room) => leaveFor(pathTo(room, path)),
      () => setKeysShown((shown) => !shown),
      () => leaveFor('/scanner'),
    ),
    // The sheet of keys is no form: the keys it names work from it.
    { overSheets: keysShown },
  )
  useScan(
    (scan) => {
      if (session.role === 'booth') return false
      handOver(scan)
      go(isBadgeCode(scan.text) ? '/attendees' : '/')
      return true
    },
    { behind: true },
  )

  return (
    <div className={`${styles['frame']} ${fair.status === 'rehearsal' ? styles['rehearsal'] : ''}`}>
      <a className={styles['skip']} href="#main">
        {words.frame.skipToMain}
      </a>
      <TopBar session={session} fair={fair} />
      <Rail open={open} onKeys={() => setKeysShown(true)} />
      <main className={styles['main']} id="main" tabIndex={-1}>
        {thin !== null && (
          <Suspense fallback={null}>
            <StayOpen outbox={thin.outbox} />
          </Suspense>
        )}
        {thin === null && heartbeat.failure?.code === 'host-away' && (
          <div className={styles['away']}>
            <Notice tone="bad" title={words.frame.hostAway}>
              {words.frame.hostAwayNote}
            </Notice>
          </div>
        )}
        {session.role !== 'booth' && <ScannerTrouble />}
        {session.role !== 'booth' && fair.status === 'rehearsal' && (
          <Suspense fallback={null}>
            <RealCard fair={fair} mayOpen={session.role === 'office'} />
          </Suspense>
        )}
        <Rooms session={session} fair={fair} />
      </main>
      {keysShown && (
        <Suspense fallback={null}>
          <SheetOfKeys open={open} onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </div>
  )
}

function roomShortcuts(
  open: readonly Room[],
  enter: (room: Room) => void,
  showKeys: () => void,
  checkScanner: () => void,
): Record<string, () => void> {
  const shortcuts: Record<string, () => void> = { F1: showKeys, 'alt+Digit1': showKeys }
  if (open.some(({ name }) => name === 'desk')) shortcuts['alt+KeyQ'] = checkScanner
  for (const room of open) for (const key of room.shortcuts) shortcuts[key] = () => enter(room)
  return shortcuts
}
