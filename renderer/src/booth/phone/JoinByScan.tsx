import { useState } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { deliver, useScan } from '../../scan/hub.ts'
import { useFailureWords } from '../../session/words.ts'
import { Camera } from '../Camera.tsx'
import { feel } from '../feel.ts'
import { useBoothWords, useGive, useHouse } from '../house.ts'
import { NumberField } from '../NumberField.tsx'
import { readAtOnce } from '../phone-knows.ts'
import { whoseText } from '../who-in.ts'
import { wrongWords } from '../wrong-words.ts'

type Said = { tone: 'good' | 'attention' | 'bad'; text: string }

/** Puts people into the queue: while this page is open, that is what a scan does. */
export function JoinByScan() {
  const catalogue = useBoothWords()
  const words = catalogue.booth
  const { outbox, fairDigits, otherFairs } = useHouse()
  const { give } = useGive('waiting.join')
  const sentence = useFailureWords()
  const [said, say] = useState<Said | null>(null)

  async function join(scanned: string): Promise<void> {
    const read = readAtOnce(scanned, fairDigits, otherFairs)
    if (read.kind === 'wrong') {
      feel('bad')
      return say({ tone: 'bad', text: wrongWords(catalogue)[read.why] })
    }
    const told = await give({ badgeText: read.text, joinedAt: outbox.now() })
    if (told.kind === 'waiting') {
      feel('attention')
      return say({ tone: 'attention', text: words.queue.waits })
    }
    feel(told.result.ok ? 'good' : 'bad')
    if (!told.result.ok) return say({ tone: 'bad', text: sentence(told.result.failure) })
    const { fullName, badgeNumber } = told.result.value
    say({ tone: 'good', text: words.queue.joined(fullName ?? whoseText(badgeNumber, words)) })
  }

  useScan(({ text }) => {
    void join(text)
    return true
  })

  return (
    <Panel>
      <p>{words.queue.scanHere}</p>
      {said !== null && <Notice tone={said.tone}>{said.text}</Notice>}
      <NumberField
        id="booth-join"
        label={words.numberLabel}
        action={words.queue.join}
        read={(text) => void deliver({ text, at: performance.now() })}
      />
      <Camera startsOn={false} />
    </Panel>
  )
}
