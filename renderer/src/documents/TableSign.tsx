import type { DocumentHead, TableSignFace } from '../../../shared/document-face.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { signs as text } from '../../../shared/words/papers/signs.ts'
import { Page } from './Page.tsx'
import styles from './kit.module.css'

/** A table's sign, folded in the middle so that it stands and says the same to both sides. */
export function TableSign({ sign, head }: { sign: TableSignFace; head: DocumentHead }) {
  return (
    <Page head={head}>
      <Side sign={sign} head={head} turned />
      <p className={styles['fold']}>{text.fold}</p>
      <Side sign={sign} head={head} />
    </Page>
  )
}

function Side({ sign, head, turned = false }: { sign: TableSignFace; head: DocumentHead; turned?: boolean }) {
  const { employer, booth, isCenter, vacancies, wanted } = sign
  return (
    <div className={styles['side']} data-turned={turned || undefined}>
      {booth !== null && booth !== '' && (
        <p className={styles['hugeBooth']} data-fit>
          {common.booth(booth)}
        </p>
      )}
      <h1 className={styles['hugeName']} data-fit>
        {employer}
      </h1>
      {(isCenter || vacancies > 0) && (
        <p className={styles['offers']}>{isCenter ? text.center : text.offers(vacancies, wanted)}</p>
      )}
      {!isCenter && <p className={styles['invite']}>{text.invite}</p>}
      <p className={styles['fair']}>{common.fair(head.fairName, head.heldOn)}</p>
    </div>
  )
}
