import { useState } from 'react'
import { Choice } from '../../parts/Choice.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { BothFormats } from '../files/BothFormats.tsx'
import styles from './compared.module.css'
import { CommuneTable } from './CommuneTable.tsx'
import { FairTable } from './FairTable.tsx'
import { useComparedWords } from './words.ts'

/** Fairs beside each other, and the year: every person once, visits apart. */
export function Compared() {
  const words = useComparedWords()
  const [year, setYear] = useState<number | null>(null)
  const { value, failure } = useAsk('fair.compare', { year }, { keep: true })
  if (value === undefined) return <FailureNotice failure={failure} />
  if (value.fairs.length === 0)
    return (
      <Panel>
        <Empty title={words.noFairs} next={words.noFairsNext} />
      </Panel>
    )
  return (
    <>
      <div className={styles['head']}>
        <Choice
          compact
          label={words.year}
          options={value.years.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(value.year)}
          onChoose={(chosen) => setYear(Number(chosen))}
        />
        <BothFormats name="year" year={value.year} title={words.file} />
      </div>
      <Panel title={words.fairs}>
        <FairTable compared={value} />
        <p className={styles['soft']}>{words.returned(value.returned)}</p>
      </Panel>
      <Panel title={words.byCommune}>
        <CommuneTable compared={value} />
      </Panel>
    </>
  )
}
