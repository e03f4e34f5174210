import { useEffect, useState } from 'react'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { useEducation, useEmployment, useEthnicGroups, useOccupations, useQualifications } from '../../parts/lists.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useRestWords } from './words.ts'
import { focusId, focusQuestion, scanFieldId } from './focus.ts'
import styles from './rest.module.css'
import { RestList } from './RestList.tsx'
import { RestPerson } from './RestPerson.tsx'
import { RestStrip } from './RestStrip.tsx'
import { useRest } from './use-rest.ts'
import { Villages } from './Villages.tsx'

/** The second table: whose record lacks what at the left, the questions of the one opened at the right. */
export function Rest({ fair, id }: { fair: Fair; id: string | null }) {
  const words = useRestWords()
  const rest = useRest(id)
  const [villagesShown, setVillagesShown] = useState(false)
  const { attendee, person } = rest
  useLists()
  useEffect(() => {
    if (id === null) focusId(scanFieldId)
  }, [id])
  useShortcuts({
    'ctrl+Enter': () => void rest.save(),
    'alt+KeyD': rest.decline,
    'alt+KeyG': rest.toggleKeep,
    'alt+KeyH': rest.toggleAll,
    'alt+KeyV': () => setVillagesShown(true),
    Escape: () => focusId(scanFieldId),
  })
  return (
    <div className={styles['rest']}>
      <RestStrip said={rest.said} onEmpty={() => focusQuestion(person?.asked[0])} />
      <RestList
        chosen={id}
        halfTyped={Object.keys(rest.keeper.answers)}
        onOpen={rest.open}
        onVillages={() => setVillagesShown(true)}
      />
      <div className={styles['detail']}>
        {rest.failure !== null && <FailureNotice failure={rest.failure} />}
        {id === null && (
          <div className={styles['none']}>
            <Empty title={words.rest.choose} next={words.rest.chooseNext} />
          </div>
        )}
        {attendee !== null && person !== null && (
          <RestPerson
            key={attendee.id}
            rest={rest}
            attendee={attendee}
            person={person}
            fair={fair}
            onVillages={() => setVillagesShown(true)}
          />
        )}
      </div>
      {villagesShown && (
        <Villages
          fair={fair}
          communeCode={person?.form.communeCode ?? null}
          onClose={() => {
            setVillagesShown(false)
            focusQuestion(person?.asked.find((question) => question === 'village') ?? person?.asked[0])
          }}
        />
      )}
    </div>
  )
}

/** The lists are fetched with the room, so that the first question has its answers on screen. */
function useLists(): void {
  useEthnicGroups()
  useEducation()
  useQualifications()
  useEmployment()
  useOccupations()
}
