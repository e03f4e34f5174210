import { Notice } from '../parts/Notice.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Page, Panel } from '../parts/Page.tsx'
import { SearchSelect } from '../parts/SearchSelect.tsx'
import { usePreferences, type BadgeFormat } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './office.module.css'
import { PrintQueue } from './PrintQueue.tsx'
import { PrintSheet } from './PrintSheet.tsx'

/** Where badges are printed: which printer, which paper, many at once, and what became of each job. */
export function Printing() {
  const words = useWords()
  return (
    <Page title={words.office.printing.title}>
      <div className={styles['two']}>
        <PrintSheet />
        <div style={{ display: 'grid', gap: 16 }}>
          <PrinterChoice />
          <PrintQueue />
        </div>
      </div>
    </Page>
  )
}

const systemsChoice = ''

function PrinterChoice() {
  const words = useWords()
  const { value: printers } = useAsk('printer.list', {})
  const { printer, format, choose } = usePreferences()
  const text = words.office.printing
  const known = printers ?? []
  const options = [
    { value: systemsChoice, label: text.printerDefault },
    ...known.map(({ name, isDefault }) => ({ value: name, label: isDefault ? text.isDefault(name) : name })),
    // One that is switched off keeps its place here, so that the choice is not lost without a word.
    ...(printer !== null && !known.some(({ name }) => name === printer) ? [{ value: printer, label: printer }] : []),
  ]
  const formats = Object.entries(words.badge.formats).map(([value, label]) => ({ value: value as BadgeFormat, label }))
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
      <p className={styles['soft']}>{text.choiceNote}</p>
    </Panel>
  )
}
