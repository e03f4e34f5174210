import { Button } from '@mantine/core'
import { create } from 'qrcode'
import { useState } from 'react'
import { pathOfModules } from '../../parts/qr-path.ts'
import { Panel } from '../../parts/Page.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

/** The citizen cards of made-up people, one at a time, to be scanned off the screen. */
export function SampleCards() {
  const text = useFairWords().fairs.rehearsal
  const { value } = useAsk('rehearsal.cards', {})
  const [at, setAt] = useState(0)
  const cards = value?.cards ?? []
  const card = cards[at]
  if (card === undefined) return null
  return (
    <Panel title={text.cards}>
      <p className={styles['soft']}>{text.cardsNote}</p>
      <div className={styles['card']}>
        <Code text={card.text} label={text.cardLabel(card.fullName)} />
        <div className={styles['cardSaid']}>
          <span className={styles['soft']}>{text.card(at + 1, cards.length)}</span>
          <strong>{card.fullName}</strong>
          <span>{card.ahead ? text.ahead : text.walkIn}</span>
          <div className={styles['actions']}>
            <Button variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
              {text.formerCard}
            </Button>
            <Button variant="default" disabled={at + 1 >= cards.length} onClick={() => setAt(at + 1)}>
              {text.nextCard}
            </Button>
          </div>
        </div>
      </div>
    </Panel>
  )
}

/** Bytes of UTF-8 without a word about it, as on the citizen card. */
function Code({ text, label }: { text: string; label: string }) {
  const { modules } = create([{ data: new TextEncoder().encode(text), mode: 'byte' }], { errorCorrectionLevel: 'L' })
  const width = modules.size + 8
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${width} ${width}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={pathOfModules(modules)} fill="#000" />
    </svg>
  )
}
