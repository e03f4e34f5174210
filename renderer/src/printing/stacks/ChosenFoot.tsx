import { Button } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { usePrintingWords } from '../words.ts'
import { PrintButton } from './PrintButton.tsx'
import styles from './stacks.module.css'
import type { useChosen } from './use-chosen.ts'

/** Under the list: its keys until somebody is chosen, then how many, and what can be done with their badges. */
export function ChosenFoot({ chosen }: { chosen: ReturnType<typeof useChosen> }) {
  const text = usePrintingWords().stacks.chosen
  const { count } = chosen
  return (
    <div className={styles['foot']}>
      <PrintButton
        label={count === 0 ? text.printNone : text.print(count)}
        disabled={count === 0 || chosen.busy}
        busy={chosen.isPrinting}
        onPrint={() => void chosen.print()}
      />
      <Button
        size="md"
        variant="default"
        disabled={count === 0 || chosen.busy || chosen.file.isUnderWay}
        loading={chosen.isSaving}
        leftSection={<Icon name="download" size={20} />}
        onClick={() => void chosen.savePdf()}
      >
        {text.pdf}
      </Button>
      <p className={styles['footNote']} role="status">
        {count === 0 ? <Hints /> : `${text.chosen(count)}. ${text.note}`}
      </p>
    </div>
  )
}

function Hints() {
  const words = usePrintingWords()
  const text = words.stacks.chosen
  const hints = [
    { keys: ['↑', '↓'], what: text.keys.move },
    { keys: [words.common.keys.space], what: text.keys.choose },
    { keys: ['Ctrl+A'], what: text.keys.all },
  ]
  return hints.map(({ keys, what }) => (
    <span key={what} className={styles['hint']}>
      {keys.map((name) => (
        <Key key={name} name={name} />
      ))}
      {what}
    </span>
  ))
}
