import { Fragment } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Key } from '../parts/Key.tsx'
import { useScan } from '../scan/hub.ts'
import { useWords } from '../session/words.ts'
import styles from './frame.module.css'
import type { Room } from './rooms.ts'

/** Every key of the desk on one sheet, under F1. */
export function SheetOfKeys({ open, onClose }: { open: readonly Room[]; onClose: () => void }) {
  const words = useWords()
  const { key, rooms } = words.frame
  // A scan is more urgent than the sheet, and what it fills must be seen.
  useScan(() => {
    onClose()
    return false
  })
  return (
    <Dialog title={words.frame.keysTitle} onClose={onClose}>
      <div className={styles['sheetOfKeys']}>
        <section>
          <h3>{words.frame.keysRooms}</h3>
          <Rows rows={[...open.map(({ name, shownKey }) => [shownKey, rooms[name]] as const), ['F1', rooms.keys]]} />
        </section>
        <section>
          <h3>{words.frame.keysEverywhere}</h3>
          <Rows
            rows={[
              ['Ctrl+L', key.lock],
              ['Alt+Q', key.scannerCheck],
            ]}
          />
          <p className={styles['sheetNote']}>{words.frame.keysRoomsNote}</p>
          <h3>{words.frame.keysBooth}</h3>
          <Rows
            rows={[
              ['1 … 8', key.outcome],
              ['Ctrl+Enter', key.logInterview],
              ['Esc', key.nextVisitor],
            ]}
          />
          <h3>{words.frame.keysRest}</h3>
          <Rows
            rows={[
              ['1 … 9', key.restChoose],
              ['Enter', key.restGoOn],
              ['Ctrl+Enter', key.restSave],
              ['Alt+D', key.restDecline],
              ['Alt+G', key.restKeep],
              ['Alt+H', key.restShowAll],
              ['Alt+V', key.restVillages],
            ]}
          />
        </section>
        <section className={styles['wide']}>
          <h3>{words.frame.keysDesk}</h3>
          <p className={styles['sheetNote']}>{key.scan}</p>
          <div className={styles['sheetColumns']}>
            <Rows
              rows={[
                ['Esc', key.toScan],
                ['Alt+C', key.camera],
                ['Enter', key.nextField],
                ['1, 2', key.sex],
                ['K', key.noPhone],
                ['N', key.relativePhone],
                ['1 … 4', key.consent],
                ['Alt+P', key.papers],
              ]}
            />
            <Rows
              rows={[
                ['Ctrl+1 … 3', key.known],
                ['Ctrl+Enter', key.saveAndPrint],
                ['Ctrl+S', key.save],
                ['Alt+G', key.group],
                ['Alt+T', key.child],
                ['Alt+Z', key.undo],
                ['Alt+X', key.reset],
              ]}
            />
          </div>
        </section>
      </div>
    </Dialog>
  )
}

function Rows({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles['keyRows']}>
      {rows.map(([name, meaning]) => (
        <Fragment key={name}>
          <dt>
            <Key name={name} />
          </dt>
          <dd>{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
