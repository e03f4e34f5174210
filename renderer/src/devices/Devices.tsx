import { Redirect, Route, Switch } from 'wouter'
import { Page } from '../parts/Page.tsx'
import { RoomParts } from '../parts/RoomParts.tsx'
import { Booths } from './booths/Booths.tsx'
import { Network } from './network/Network.tsx'
import { PrintedOld } from './PrintedOld.tsx'
import { Trouble } from './trouble/Trouble.tsx'
import { useDeviceWords } from './use-device-words.ts'

const parts = [
  { name: 'network', path: '/devices' },
  { name: 'booths', path: '/devices/booths' },
  { name: 'trouble', path: '/devices/trouble' },
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
  return (
    <RoomParts label={text.partsLabel} parts={parts.map(({ name, path }) => ({ path, label: text.parts[name] }))} />
  )
}
