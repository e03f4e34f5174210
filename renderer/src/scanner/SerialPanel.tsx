import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ScannerStanding, SerialPortSeen } from '../../../shared/contract/scanner.ts'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import styles from './panels.module.css'

/** The scanner on a serial line: which port it is at, and what is wrong with it. Only the machine's own window has one. */
export function SerialPanel() {
  const words = useWords().scanner.serial
  const state = useAsk('scanner.state', {})
  const ports = useAsk('scanner.list', {})
  const choose = useTell('scanner.choose')
  if (state.failure?.code === 'not-allowed') return null

  const take = (path: string | null): void => void choose.tell({ path }).then(ports.again)
  const { value: now } = state
  return (
    <Panel title={words.title}>
      <p className={styles['soft']}>{words.note}</p>
      {now !== undefined && <Standing now={now} />}
      <FailureNotice failure={choose.failure ?? state.failure ?? ports.failure} />
      <Ports
        ports={ports.value}
        inUse={now?.standing === 'open' ? now.path : null}
        busy={choose.busy}
        take={take}
        again={ports.again}
      />
      <ByHand busy={choose.busy} take={take} />
      {now !== undefined && now.standing !== 'off' && (
        <Button className={styles['end']} variant="subtle" disabled={choose.busy} onClick={() => take(null)}>
          {words.stop}
        </Button>
      )}
    </Panel>
  )
}

function Standing({ now: { path, standing } }: { now: ScannerStanding }) {
  const words = useWords().scanner.serial
  const port = path ?? ''
  if (standing === 'off') return <Notice tone="info">{words.off}</Notice>
  if (standing === 'opening') return <Notice tone="info">{words.opening(port)}</Notice>
  if (standing === 'open') return <Notice tone="good">{words.open(port)}</Notice>
  const failure: Failure = { code: `scanner-${standing}`, ...(path === null ? {} : { detail: path }) }
  return <FailureNotice failure={failure} />
}

type PortsProps = {
  ports: readonly SerialPortSeen[] | undefined
  /** The path of the port that is open now. */
  inUse: string | null
  busy: boolean
  take: (path: string) => void
  again: () => void
}

function Ports({ ports, inUse, busy, take, again }: PortsProps) {
  const words = useWords().scanner.serial
  return (
    <>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{words.ports}</h3>
        <Button variant="default" size="compact-md" onClick={again}>
          {words.searchAgain}
        </Button>
      </div>
      {ports?.length === 0 && <p>{words.noPorts}</p>}
      <ul className={styles['ports']}>
        {(ports ?? []).map(({ path, maker, isLikely }) => (
          <li key={path} className={styles['port']}>
            <strong>{path}</strong>
            <span>
              {maker ?? words.unknownMaker}
              {isLikely && <span className={styles['likely']}>{words.likely}</span>}
            </span>
            {path === inUse ? (
              <span className={styles['inUse']}>{words.inUse}</span>
            ) : (
              <Button
                size="compact-md"
                variant={isLikely && inUse === null ? 'filled' : 'default'}
                disabled={busy}
                onClick={() => take(path)}
                aria-label={words.takeNamed(path)}
              >
                {words.take}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Windows does not mind how its ports are written; what is listed does. */
function asNamed(path: string): string {
  return /^com\d+$/iu.test(path) ? path.toUpperCase() : path
}

/** For ports the system does not list. */
function ByHand({ busy, take }: { busy: boolean; take: (path: string) => void }) {
  const words = useWords().scanner.serial
  const [path, setPath] = useState('')
  return (
    <form
      className={styles['byHand']}
      onSubmit={(event) => {
        event.preventDefault()
        if (path.trim() !== '') take(asNamed(path.trim()))
      }}
    >
      <TextInput
        label={words.byHand}
        placeholder={words.byHandExample}
        value={path}
        maxLength={260}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={path.trim() === ''}>
        {words.take}
      </Button>
    </form>
  )
}
