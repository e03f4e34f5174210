import { Choice } from '../../parts/Choice.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import type { BadgeFormatName } from '../../../../shared/badge-formats.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'

const systemsChoice = ''

/** The print queue, and which printer and paper this machine uses. */
export function Queue() {
  const words = useWords()
  const { value: printers } = useAsk('printer.list', {})
  const { printer, format, choose } = usePreferences()
  const text = words.printing
  const known = printers ?? []
  const options = [
    { value: systemsChoice, label: text.printerDefault },
    ...known.map(({ name, isDefault }) => ({ value: name, label: isDefault ? text.isDefault(name) : name })),
    // One that is switched off keeps its place here, so that the choice is not lost without a word.
    ...(printer !== null && !known.some(({ name }) => name === printer) ? [{ value: printer, label: printer }] : []),
  ]
  const formats = Object.entries(words.badge.formats).map(([value, label]) => ({
    value: value as BadgeFormatName,
    label,
  }))
  return (
    <Panel>
      {printers?.length === 0 && <Notice tone="attention">{text.noPrinters}</Notice>}
      <SearchSelect
        label={text.printer}
        options={options}
        value={printer ?? systemsChoice}
        allowDeselect={false}
        clearable={false}
        onChange={(chosen) => choose({ printer: chosen === null || chosen === systemsChoice ? null : chosen })}
      />
      <Choice label={text.format} options={formats} value={format} onChoose={(chosen) => choose({ format: chosen })} />
    </Panel>
  )
}
