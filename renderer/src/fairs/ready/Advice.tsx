import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Readiness } from '../../../../shared/contract/readiness.ts'
import { Panel } from '../../parts/Page.tsx'
import styles from './ready.module.css'
import { useReadyWords } from './words.ts'

/** Which way of badge printing the measured printer is quick enough for, and why. */
export function Advice({ advice }: { advice: NonNullable<Readiness['advice']> }) {
  const text = useReadyWords().ready.advice
  const [, go] = useLocation()
  return (
    <Panel title={text.title}>
      <p>
        <strong>{text.way[advice.way]}</strong>
      </p>
      <p className={styles['soft']}>
        {advice.sheetEach && `${text.sheetEach} `}
        {text.reason(advice)}
      </p>
      {advice.way !== 'desk' && (
        <div>
          <Button variant="default" onClick={() => go('/printing/stacks')}>
            {text.toStacks}
          </Button>
        </div>
      )}
    </Panel>
  )
}
