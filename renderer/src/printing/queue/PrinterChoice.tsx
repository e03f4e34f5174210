import { useId } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { PrinterStanding } from '../../../../shared/contract/printing.ts'
import { isStanding } from '../../../../shared/printer-standing.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useWords } from '../../session/words.ts'
import styles from './printers.module.css'
import { Status, type StatusTone } from './Status.tsx'

type Row = { value: string | null; label: string; standing: PrinterStanding | null }

/** The printers of this machine with how each stands; one that is switched off keeps its place, so that no choice is lost without a word. */
export function PrinterChoice({ printers }: { printers: OutputOf<'printer.list'> }) {
  const text = useWords().printing
  const { printer, choose } = usePreferences()
  const group = useId()
  const systems = printers.find(({ isDefault }) => isDefault)
  const rows: Row[] = [
    {
      value: null,
      label: systems === undefined ? text.printerDefault : text.printerDefaultNamed(systems.name),
      standing: systems?.standing ?? null,
    },
    ...printers.map(({ name, standing }) => ({ value: name, label: name, standing })),
    ...(printer === null || printers.some(({ name }) => name === printer)
      ? []
      : [{ value: printer, label: printer, standing: 'gone' as const }]),
  ]
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{text.printer}</legend>
      {rows.map(({ value, label, standing }) => (
        <label key={value ?? ''} className={styles['printer']}>
          <input type="radio" name={group} checked={printer === value} onChange={() => choose({ printer: value })} />
          <span className={styles['name']}>{label}</span>
          {standing !== null && <Status tone={toneOf(standing)} words={text.standing[standing]} />}
        </label>
      ))}
    </fieldset>
  )
}

function toneOf(standing: PrinterStanding): StatusTone {
  if (!isStanding(standing)) return 'bad'
  return standing === 'ready' ? 'good' : 'unknown'
}
