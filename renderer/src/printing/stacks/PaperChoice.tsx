import { badgeFormatNames, type BadgeFormatName } from '../../../../shared/badge-formats.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { usePrintingWords } from '../words.ts'
import { PrinterChoice } from '../queue/PrinterChoice.tsx'
import { SheetPicture } from './SheetPicture.tsx'
import type { PaperOfStacks } from './use-paper.ts'

/** Which printer and paper stacks are printed with; the same this machine uses for single badges. */
export function PaperChoice({
  paper,
  printers,
}: {
  paper: PaperOfStacks
  printers: OutputOf<'printer.list'> | undefined
}) {
  const words = usePrintingWords()
  const text = words.stacks.paper
  const { format, layout } = paper
  return (
    <Panel title={text.title}>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      {printers !== undefined && printers.length > 0 && <PrinterChoice printers={printers} />}
      <SearchSelect
        label={text.format}
        options={badgeFormatNames.map((value) => ({ value, label: words.badge.formats[value] }))}
        value={format}
        clearable={false}
        onChange={(chosen) => chosen !== null && paper.chooseFormat(chosen as BadgeFormatName)}
      />
      {layout.canStartLater && <SheetPicture layout={layout} at={paper.startAt} onChoose={paper.chooseStart} />}
    </Panel>
  )
}
