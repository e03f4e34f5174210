import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Key } from '../parts/Key.tsx'
import { Page } from '../parts/Page.tsx'
import { useShortcuts } from '../parts/shortcut.ts'
import { Booths } from './booths/Booths.tsx'
import styles from './devices.module.css'
import { Network } from './network/Network.tsx'
import { PrintedOld } from './PrintedOld.tsx'
import { Trouble } from './trouble/Trouble.tsx'
import { useDeviceWords } from './use-device-words.ts'

const parts = [
  { name: 'network', path: '/devices', key: 'ctrl+Digit1', shown: 'Ctrl+1', aria: 'Control+1' },
  { name: 'booths', path: '/devices/booths', key: 'ctrl+Digit2', shown: 'Ctrl+2', aria: 'Control+2' },
  { name: 'trouble', path: '/devices/trouble', key: 'ctrl+Digit3', shown: 'Ctrl+3', aria: 'Control+3' },
] as const

/** The room of devices: the local network, booth cards with their phones and other laptops, and what keeps a phone out. */
export function Devices() {
  const words = useDeviceWords()
  return (
    <Page title={words.devices.title} aside={<Parts />}>
      <PrintedOld />
      <Switch>
        <Route path="/devices">
          <Network />
        </Route>
        <Route path="/devices/booths">
          <Booths />
        </Route>
        <Route path="/devices/trouble">
          <Trouble />
        </Route>
        <Route>
          <Redirect to="/devices" replace />
        </Route>
      </Switch>
    </Page>
  )
}

function Parts() {
  const text = useDeviceWords().devices
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
