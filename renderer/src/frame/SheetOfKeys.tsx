import { Fragment } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Key } from '../parts/Key.tsx'
import { useWords } from '../session/words.ts'
import styles from './frame.module.css'
import type { Room } from './rooms.ts'

/** Every key of the desk on one sheet, under F1. */
export function SheetOfKeys({ open, onClose }: { open: readonly Room[]; onClose: () => void }) {
  const words = useWords()
  const { key, rooms } = words.frame
  return (
    <Dialog title={words.frame.keysTitle} onClose={onClose}>
      <div className={styles['sheetOfKeys']}>
        <section>
          <h3>{words.frame.keysRooms}</h3>
          <Rows
            rows={[...open.map(({ name, shownKey }) => [shownKey, rooms[name]] as const), ['F1', rooms.keys] as const]}
          />
          <h3 style={{ marginTop: 16 }}>{words.frame.keysBooth}</h3>
          <Rows
            rows={[
              ['1 … 8', key.outcome],
              ['Ctrl+Enter', key.logInterview],
              ['Esc', key.nextVisitor],
            ]}
          />
        </section>
        <section>
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
          <p style={{ marginTop: 16 }}>{words.frame.keysRoomsNote}</p>
        </section>
        <section className={styles['wide']}>
          <h3>{words.frame.keysDesk}</h3>
          <p style={{ marginBottom: 8 }}>{key.scan}</p>
          <Rows
            rows={[
              ['Esc', key.toScan],
              ['Enter', key.nextField],
              ['K', key.noPhone],
              ['N', key.relativePhone],
              ['1 … 4', key.consent],
              ['Ctrl+Enter', key.saveAndPrint],
              ['Ctrl+S', key.save],
              ['Alt+X', key.reset],
            ]}
          />
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
