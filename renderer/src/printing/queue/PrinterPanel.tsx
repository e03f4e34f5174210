import type { OutputOf } from '../../../../shared/contract.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePreferences } from '../../session/preferences.ts'
import { useWords } from '../../session/words.ts'
import { FormatChoice } from '../FormatChoice.tsx'
import { Offset } from './Offset.tsx'
import { PrinterChoice } from './PrinterChoice.tsx'

/** Which printer and paper this machine uses, and what is put right on that printer's pages. */
export function PrinterPanel({ printers }: { printers: OutputOf<'printer.list'> | undefined }) {
  const text = useWords().printing
  const { printer, format, choose } = usePreferences()
  const known = printers ?? []
  const inUse = known.find(({ name, isDefault }) => (printer === null ? isDefault : name === printer))
  return (
    <Panel title={text.printers}>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      {printers !== undefined && <PrinterChoice printers={known} />}
      <FormatChoice value={format} onChoose={(chosen) => choose({ format: chosen })} />
      {inUse !== undefined && <Offset key={inUse.name} printer={inUse} format={format} />}
    </Panel>
  )
}
