import { Button } from '@mantine/core'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { usePrintingWords } from '../words.ts'
import { CommuneTable } from './CommuneTable.tsx'
import { PrintButton } from './PrintButton.tsx'
import styles from './stacks.module.css'
import { useAhead } from './use-ahead.ts'
import type { PaperOfStacks } from './use-paper.ts'

/** Badges with names for those registered ahead, by commune; pressing print again prints only what is lacking. */
export function Ahead({ paper, onBlanks }: { paper: PaperOfStacks; onBlanks: () => void }) {
  const text = usePrintingWords().stacks.ahead
  const ahead = useAhead(paper)
  const { communes, chosen, lacking, said } = ahead
  if (communes?.length === 0)
    return (
      <Empty title={text.empty} next={text.emptyNext}>
        <Button variant="default" onClick={onBlanks}>
          {text.toBlanks}
        </Button>
      </Empty>
    )
  return (
    <>
      <FailureNotice failure={ahead.failure} />
      {communes !== undefined && (
        <CommuneTable
          communes={communes}
          chosen={chosen}
          onToggle={ahead.toggle}
          onAll={ahead.chooseAll}
          onNone={ahead.chooseNone}
        />
      )}
      {/* What was said of a stack that is called off or has failed since would no longer be so. */}
      {said !== null && (said === 0 || lacking === 0) && (
        <Notice tone={said > 0 ? 'good' : 'info'}>{said > 0 ? text.queued(said) : text.nothing}</Notice>
      )}
      <div className={styles['foot']}>
        <PrintButton
          label={text.print(lacking)}
          disabled={communes === undefined || chosen.length === 0 || lacking === 0}
          busy={ahead.busy}
          onPrint={() => void ahead.print()}
        />
        <p className={styles['footNote']}>
          {chosen.length === 0 ? text.noneChosen : lacking === 0 ? text.allPrinted : text.again}{' '}
          {ahead.sheets > 0 && paper.perSheet > 1 && text.sheets(ahead.sheets)}
        </p>
      </div>
    </>
  )
}
