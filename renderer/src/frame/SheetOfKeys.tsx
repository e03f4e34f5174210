import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Words } from '../../../shared/words/vi.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { keySheet } from '../../../shared/words/vi/key-sheet.ts'
import { Choice } from '../parts/Choice.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useScan } from '../scan/hub.ts'
import { useWordsWith } from '../session/words.ts'
import { KeyGroup, type KeyRow } from './KeyGroup.tsx'
import styles from './keys.module.css'
import { OrganizerKeys } from './OrganizerKeys.tsx'
import type { Room } from './rooms.ts'

const own = { keySheet }
type SheetWords = StartWords & Pick<Words, 'keySheet'>
type SheetProps = { open: readonly Room[]; onClose: () => void }

/** Every key on one sheet, under F1: those of desks and booths, and those of the organizer, beginning with where one is. */
export function SheetOfKeys({ open, onClose }: SheetProps) {
  const words = useWordsWith(own)
  const [path] = useLocation()
  const [page, turn] = useState(/^\/(board|reports|imports|fairs)/.test(path) ? 'organizer' : 'desks')
  // A scan is more urgent than the sheet, and what it fills must be seen.
  useScan(() => {
    onClose()
    return false
  })
  const isOrganizers = page === 'organizer'
  return (
    <Dialog title={words.keySheet.keysTitle} onClose={onClose} wide>
      <div className={styles['sheetHead']}>
        <p className={styles['sheetNote']}>{words.keySheet.key.scan}</p>
        {open.some(({ name }) => name === 'reports') && (
          <Choice
            hideLabel
            compact
            label={words.keySheet.pages}
            options={(['desks', 'organizer'] as const).map((value) => ({ value, label: words.keySheet[value] }))}
            value={page}
            onChoose={turn}
          />
        )}
      </div>
      <div className={styles['sheetOfKeys']}>
        {isOrganizers ? (
          <OrganizerKeys words={words.keySheet} isOffice={open.some(({ name }) => name === 'fairs')} />
        ) : (
          <DeskKeys words={words} />
        )}
        <div>
          <RoomKeys words={words} open={open} />
          {!isOrganizers && <KeyGroup title={words.keySheet.keysBooth} rows={boothKeys(words.keySheet.key)} />}
        </div>
      </div>
    </Dialog>
  )
}

function DeskKeys({ words: { keySheet: text, common, frame } }: { words: SheetWords }) {
  return (
    <>
      <div>
        <KeyGroup title={text.keysDesk} rows={deskKeys(text.key, frame.fits)} />
      </div>
      <div>
        <KeyGroup title={text.keysPeople} rows={peopleKeys(text.key, common.keys.space)} />
        <KeyGroup title={text.keysRest} rows={restKeys(text.key)} />
        <KeyGroup title={text.keysPrinting} rows={printingKeys(text.key)} />
      </div>
    </>
  )
}

function RoomKeys({ words: { frame, keySheet: text }, open }: { words: SheetWords; open: readonly Room[] }) {
  return (
    <>
      <KeyGroup
        title={text.keysRooms}
        rows={[
          ...open.map(({ name, shownKey }) => [shownKey, frame.rooms[name]] as const),
          ['F1', frame.rooms.keys],
          ['Ctrl+L', text.key.lock],
          ['Alt+O', text.key.operator],
          ['Alt+Q', text.key.scannerCheck],
        ]}
      />
      <p className={styles['sheetNote']}>{text.keysRoomsNote}</p>
    </>
  )
}

type Meanings = Words['keySheet']['key']

function deskKeys(key: Meanings, fits: string): KeyRow[] {
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
    ['Alt+J', fits],
    ['Alt+X', key.reset],
    ['Alt+C', key.camera],
  ]
}

function peopleKeys(key: Meanings, space: string): KeyRow[] {
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

function restKeys(key: Meanings): KeyRow[] {
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

function printingKeys(key: Meanings): KeyRow[] {
  return [
    ['T, I, R, H', key.printingJob],
    ['Alt+M', key.printingMove],
    ['Alt+N', key.printingHanded],
  ]
}

function boothKeys(key: Meanings): KeyRow[] {
  return [
    ['1 … 8', key.outcome],
    ['Ctrl+Enter', key.logInterview],
    ['Esc', key.nextVisitor],
  ]
}
