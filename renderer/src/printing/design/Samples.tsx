import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { badgeFormats, type BadgeFormatName } from '../../../../shared/badge-formats.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { Panel } from '../../parts/Page.tsx'
import { usePreferences } from '../../session/preferences.ts'
import { usePrintingWords } from '../words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { FormatChoice } from '../FormatChoice.tsx'
import { backShown } from './back-shown.ts'
import styles from './design.module.css'
import { sampleFaces, type SampleName } from './sample-faces.ts'
import type { Drafted } from './use-design.ts'

const samples: readonly SampleName[] = ['ordinary', 'long', 'blank']

/** The badge as the design is now, in whichever format: an ordinary one, a very long name, one without a name. */
export function Samples({
  Badge,
  shown,
  fair,
  letter,
}: {
  Badge: BadgeComponent
  shown: Drafted
  fair: Fair | null
  letter: string
}) {
  const words = usePrintingWords()
  const text = words.design
  const { format: own, choose } = usePreferences()
  const [looked, setLooked] = useState<BadgeFormatName | null>(null)
  const format = looked ?? own
  const { cell, dotsPerMm } = badgeFormats[format]
  const isOneSided = dotsPerMm !== null
  const employers = useAsk('employer.list', {}, { when: shown.design.back === 'booths' })
  const back = isOneSided ? null : backShown(shown, employers.value)
  if (fair === null) return null
  const faces = sampleFaces(fair, letter, text)
  return (
    <Panel title={text.preview} className={styles['preview']}>
      <div className={styles['formatRow']}>
        <FormatChoice label={text.format} value={format} onChoose={setLooked} />
        {format === own ? (
          <p className={styles['soft']}>{text.ownFormat}</p>
        ) : (
          <Button variant="default" size="md" onClick={() => choose({ format })}>
            {text.useFormat}
          </Button>
        )}
      </div>
      <p className={styles['soft']}>
        {text.realSize(cell.width, cell.height)}
        {isOneSided && shown.design.back !== 'none' && ` ${text.oneSided}`}
      </p>
      <div className={styles['samples']} data-upright={cell.height > cell.width} data-back={back !== null}>
        {samples.map((name) => (
          <Sample key={name} name={name} title={text.samples[name]} cell={cell}>
            <Badge face={faces[name]} design={shown.design} logo={shown.logo} format={format} />
          </Sample>
        ))}
        {back !== null && (
          <Sample name="back" title={text.back} cell={cell}>
            <Badge face={faces.ordinary} format={format} back={back} />
          </Sample>
        )}
      </div>
    </Panel>
  )
}

function Sample({
  name,
  title,
  cell,
  children,
}: {
  name: string
  title: string
  cell: { width: number; height: number }
  children: ReactNode
}) {
  return (
    <figure className={styles['sample']} data-sample={name}>
      <figcaption>{title}</figcaption>
      <div
        className={styles['badge']}
        style={{ aspectRatio: `${cell.width} / ${cell.height}`, maxWidth: `${cell.width}mm` }}
      >
        {children}
      </div>
    </figure>
  )
}
