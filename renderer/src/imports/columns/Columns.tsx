import { Button } from '@mantine/core'
import { useState } from 'react'
import { listKinds } from '../../../../shared/list-file.ts'
import { BeginHere } from '../../parts/BeginHere.tsx'
import { Choice } from '../../parts/Choice.tsx'
import { Key } from '../../parts/Key.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import styles from '../imports.module.css'
import { Resumed } from '../kept/Resumed.tsx'
import type { OpenedFile } from '../Opened.tsx'
import { lackIn } from '../wizard.ts'
import { figure, useImportWords } from '../words.ts'
import { SheetPanel } from './SheetPanel.tsx'

/** What the file's columns hold: the guess with cells of each, put right by choosing. */
export function Columns(opened: OpenedFile) {
  const words = useImportWords()
  const text = words.imports
  const { file, settings, change, go, onCancel } = opened
  const [chosen, choose] = useState(() => settings.sheets.find(({ use }) => use)?.index ?? 0)
  const lack = lackIn(settings)
  const next = (): void => {
    if (lack === null) go('preview')
  }
  useShortcuts({ 'ctrl+Enter': next })
  const isTaken = (index: number): boolean => settings.sheets.some((one) => one.index === index && one.use)
  const sheet = file.sheets.find(({ index }) => index === chosen)
  return (
    <>
      <Head opened={opened} />
      <div className={styles['kinds']}>
        <Choice
          label={text.columns.kind}
          options={listKinds.map((kind) => ({ value: kind, label: words.listFile.kind[kind] }))}
          value={settings.kind}
          onChoose={(kind) => change({ ...settings, kind })}
        />
      </div>
      {file.sheets.length > 1 && (
        <Choice
          compact
          label={text.columns.sheets}
          options={file.sheets.map(({ index, name, rows }) => ({
            value: String(index),
            label: `${name} (${figure(rows)}${isTaken(index) ? '' : `, ${text.columns.unused}`})`,
          }))}
          value={String(chosen)}
          onChoose={(index) => choose(Number(index))}
        />
      )}
      {sheet && <SheetPanel key={sheet.index} sheet={sheet} opened={opened} />}
      <footer className={styles['foot']}>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
        {lack !== null && <span className={styles['lack']}>{text.columns[lack]}</span>}
        <Button size="md" disabled={lack !== null} onClick={next} aria-keyshortcuts="Control+Enter">
          {text.next}
          <Key gap name={text.nextKey} />
        </Button>
      </footer>
    </>
  )
}

/** The file, and what is worth knowing of it as a whole. */
function Head({ opened }: { opened: OpenedFile }) {
  const words = useImportWords()
  const text = words.imports
  const { file } = opened
  const { before } = file
  return (
    <>
      <BeginHere className={styles['fileHead']}>
        <strong>{file.fileName}</strong> <span className={styles['soft']}>{text.forFair(file.fair.name)}</span>{' '}
        {file.encoding !== null && <span className={styles['soft']}>{text.columns.encoding(file.encoding)}</span>}
      </BeginHere>
      {before !== null && (
        <Notice tone="info">{text.before(`${timeOf(before.takenAt)} ${dayWritten(dayOf(before.takenAt))}`)}</Notice>
      )}
      <Resumed opened={opened} />
      {file.notes.length > 0 && (
        <Notice tone="info">
          {file.notes.map(({ code, count }) => (
            <span key={code}>{words.listFile.note[code](figure(count))}</span>
          ))}
        </Notice>
      )}
    </>
  )
}
