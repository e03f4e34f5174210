import { badgeFormatNames, type BadgeFormatName } from '../../../../shared/badge-formats.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { SheetPicture } from './SheetPicture.tsx'
import type { PaperOfStacks } from './use-paper.ts'

const systemsChoice = ''

/** Which printer and paper stacks are printed with; the same this machine uses for single badges. */
export function PaperChoice({ paper }: { paper: PaperOfStacks }) {
  const words = useWords()
  const text = words.stacks.paper
  const { value: printers } = useAsk('printer.list', {})
  const known = printers ?? []
  const { printer, format, layout } = paper
  const options = [
    { value: systemsChoice, label: text.systemPrinter },
    ...known.map(({ name, isDefault }) => ({ value: name, label: isDefault ? text.isDefault(name) : name })),
    // One that is switched off keeps its place here, so that the choice is not lost without a word.
    ...(printer !== null && !known.some(({ name }) => name === printer) ? [{ value: printer, label: printer }] : []),
  ]
  return (
    <Panel title={text.title}>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      <SearchSelect
        label={text.printer}
        options={options}
        value={printer ?? systemsChoice}
        clearable={false}
        onChange={(chosen) => paper.choosePrinter(chosen === null || chosen === systemsChoice ? null : chosen)}
      />
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
