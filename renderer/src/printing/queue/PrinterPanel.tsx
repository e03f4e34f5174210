import type { OutputOf } from '../../../../shared/contract.ts'
import type { BadgeFormatName } from '../../../../shared/badge-formats.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { usePreferences } from '../../session/preferences.ts'
import { useWords } from '../../session/words.ts'
import { Offset } from './Offset.tsx'
import { PrinterChoice } from './PrinterChoice.tsx'

/** Which printer and paper this machine uses, and what is put right on that printer's pages. */
export function PrinterPanel({ printers }: { printers: OutputOf<'printer.list'> | undefined }) {
  const words = useWords()
  const text = words.printing
  const { printer, format, choose } = usePreferences()
  const known = printers ?? []
  const formats = Object.entries(words.badge.formats).map(([value, label]) => ({ value, label }))
  const inUse = known.find(({ name, isDefault }) => (printer === null ? isDefault : name === printer))
  return (
    <Panel title={text.printers}>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      {printers !== undefined && <PrinterChoice printers={known} />}
      <SearchSelect
        label={text.format}
        options={formats}
        value={format}
        clearable={false}
        onChange={(chosen) => choose({ format: (chosen ?? format) as BadgeFormatName })}
      />
      {inUse !== undefined && <Offset key={inUse.name} printer={inUse} format={format} />}
    </Panel>
  )
}
