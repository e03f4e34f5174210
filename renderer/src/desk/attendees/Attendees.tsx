import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Fair } from '../../../../shared/contract/fair.ts'
import type { Failure } from '../../../../shared/failure.ts'
import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { sound } from '../../parts/sound.ts'
import { useScan } from '../../scan/hub.ts'
import { isBadgeCode } from '../../scan/kind.ts'
import { usePeopleWords } from './words.ts'
import { call } from '../../talk/call.ts'
import { useTurn } from '../../talk/use-turn.ts'
import styles from './attendees.module.css'
import { Detail } from './Detail.tsx'
import { People } from './People.tsx'
import { SaidNotice } from './SaidNotice.tsx'
import { useSaid } from './use-said.ts'

/** The people of the fair: the list at the left, the person opened at the right. */
export function Attendees({ fair, Badge, id }: { fair: Fair; Badge: BadgeComponent; id: string | null }) {
  const words = usePeopleWords()
  const [, go] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)
  const said = useSaid()
  const takeTurn = useTurn()
  useShortcuts({ 'alt+KeyZ': () => void said.undo() })

  useScan(({ text }) => {
    // A citizen card belongs to the desk, which the frame will open.
    if (!isBadgeCode(text)) return false
    void open(text)
    return true
  })

  async function open(text: string): Promise<void> {
    const isMine = takeTurn()
    const answer = await call('badge.read', { text })
    if (!isMine()) return
    sound(answer.ok ? 'good' : 'bad')
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) go(`/attendees/${answer.value.id}`)
  }

  return (
    <div className={styles['split']}>
      <People
        chosen={id}
        onOpen={(chosen) => {
          setFailure(null)
          if (chosen !== id) said.say(null)
          go(`/attendees/${chosen}`)
        }}
        saying={said}
        notice={<FailureNotice failure={failure} />}
      />
      <aside className={styles['detail']} aria-label={words.attendees.facts}>
        <SaidNotice {...said} />
        {id === null ? (
          <Empty title={words.attendees.choose} next={words.attendees.chooseNext} />
        ) : (
          <Detail key={id} id={id} fair={fair} Badge={Badge} saying={said} />
        )}
      </aside>
    </div>
  )
}
