import { useLocation } from 'wouter'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { useState } from 'react'
import type { Failure } from '../../../../shared/failure.ts'
import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { sound } from '../../parts/sound.ts'
import { useScan } from '../../scan/hub.ts'
import { isBadgeCode } from '../../scan/kind.ts'
import { useWords } from '../../session/words.ts'
import { call } from '../../talk/call.ts'
import styles from './attendees.module.css'
import { Detail } from './Detail.tsx'
import { SearchList } from './SearchList.tsx'

/** The people of the fair: the search at the left, the person opened at the right. */
export function Attendees({ fair, Badge, id }: { fair: Fair; Badge: BadgeComponent; id: string | null }) {
  const words = useWords()
  const [, go] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)

  useScan(({ text }) => {
    // A citizen card belongs to the desk, which the frame will open.
    if (!isBadgeCode(text)) return false
    void open(text)
    return true
  })

  async function open(text: string): Promise<void> {
    const answer = await call('badge.read', { text })
    sound(answer.ok ? 'good' : 'bad')
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) go(`/attendees/${answer.value.id}`)
  }

  return (
    <div className={styles['split']}>
      <SearchList
        chosen={id}
        onChoose={(chosen) => go(`/attendees/${chosen}`)}
        notice={<FailureNotice failure={failure} />}
      />
      <aside className={styles['detail']}>
        {id === null ? <Empty title={words.attendees.choose} /> : <Detail key={id} id={id} fair={fair} Badge={Badge} />}
      </aside>
    </div>
  )
}
