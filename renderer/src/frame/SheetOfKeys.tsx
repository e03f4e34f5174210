import { Fragment } from 'react'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
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
    <Dialog title={words.frame.keysTitle} onClose={onClose} wide>
      <p className={styles['sheetNote']}>{key.scan}</p>
      <div className={styles['sheetOfKeys']}>
        <div>
          <Group title={words.frame.keysDesk} rows={deskKeys(key)} />
        </div>
        <div>
          <Group title={words.frame.keysPeople} rows={peopleKeys(key, words.common.keys.space)} />
          <Group title={words.frame.keysRest} rows={restKeys(key)} />
          <Group title={words.frame.keysPrinting} rows={printingKeys(key)} />
        </div>
        <div>
          <Group
            title={words.frame.keysRooms}
            rows={[
              ...open.map(({ name, shownKey }) => [shownKey, rooms[name]] as const),
              ['F1', rooms.keys],
              ['Ctrl+L', key.lock],
              ['Alt+O', key.operator],
              ['Alt+Q', key.scannerCheck],
            ]}
          />
          <p className={styles['sheetNote']}>{words.frame.keysRoomsNote}</p>
          <Group title={words.frame.keysBooth} rows={boothKeys(key)} />
        </div>
      </div>
    </Dialog>
  )
}

type Row = readonly [key: string, meaning: string]
type Meanings = StartWords['frame']['key']

function deskKeys(key: Meanings): Row[] {
  return [
    ['Enter', key.nextField],
    ['1, 2', key.sex],
    ['Alt+P', key.papers],
    ['K', key.noPhone],
    ['N', key.relativePhone],
    ['1 … 4', key.consent],
    ['Ctrl+1 … 3', key.known],
    ['Ctrl+Enter', key.saveAndPrint],
    ['Ctrl+S', key.save],
    ['Esc', key.toScan],
    ['Alt+G', key.group],
    ['Alt+T', key.child],
    ['Alt+Z', key.undo],
    ['Alt+I', key.print],
    ['Alt+V', key.byHand],
    ['Alt+J', key.fits],
    ['Alt+X', key.reset],
    ['Alt+C', key.camera],
  ]
}

function peopleKeys(key: Meanings, space: string): Row[] {
  return [
    ['↑ ↓', key.listMove],
    ['Enter', key.listOpen],
    [space, key.listChoose],
    ['Shift+↑ ↓', key.listChooseOn],
    ['Ctrl+A', key.listChooseAll],
    ['Ctrl+Enter', key.listCheckIn],
    ['Alt+Z', key.undo],
    ['Esc', key.listLetGo],
  ]
}

function restKeys(key: Meanings): Row[] {
  return [
    ['1 … 9', key.restChoose],
    ['Enter', key.restGoOn],
    ['Ctrl+Enter', key.restSave],
    ['Alt+D', key.restDecline],
    ['Alt+G', key.restKeep],
    ['Alt+H', key.restShowAll],
    ['Alt+V', key.restVillages],
  ]
}

function printingKeys(key: Meanings): Row[] {
  return [
    ['T, I, R, H', key.printingJob],
    ['Alt+M', key.printingMove],
    ['Alt+N', key.printingHanded],
  ]
}

function boothKeys(key: Meanings): Row[] {
  return [
    ['1 … 8', key.outcome],
    ['Ctrl+Enter', key.logInterview],
    ['Esc', key.nextVisitor],
  ]
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <section className={styles['keyGroup']}>
      <h3>{title}</h3>
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
    </section>
  )
}
