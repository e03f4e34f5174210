import type { OutputOf } from '../../../../shared/contract.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintingWords } from '../words.ts'
import { FormatChoice } from '../FormatChoice.tsx'
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
  const text = usePrintingWords().stacks.paper
  const { format, layout } = paper
  return (
    <Panel title={text.title}>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      {printers !== undefined && printers.length > 0 && <PrinterChoice printers={printers} />}
      <FormatChoice value={format} onChoose={paper.chooseFormat} />
      {layout.canStartLater && <SheetPicture layout={layout} at={paper.startAt} onChoose={paper.chooseStart} />}
    </Panel>
  )
}
