import type { DocumentFace, DocumentHead, SlipEmployer, SlipHolder } from '../../../shared/document-face.ts'
import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { slips } from '../../../shared/words/papers/slips.ts'
import { Fact, Slip } from './Slip.tsx'
import styles from './slips.module.css'

type Face = Extract<DocumentFace, { kind: 'referral-slip' }>
const text = slips.referral

/**
 * Phiếu giới thiệu việc làm, laid out as the Center's own papers are. The annex of NĐ 352/2025 was not to be had, so the
 * layout is ours (ARCHITECTURE.md).
 */
export function ReferralSlip({ slip, head, paper }: { slip: Face; head: DocumentHead; paper: DocumentPaperName }) {
  const { holder, employer, vacancy } = slip
  return (
    <Slip head={head} paper={paper}>
      <Letterhead head={head} givenOn={slip.givenOn} />
      <h1 className={styles['title']}>{text.title}</h1>
      <dl className={styles['facts']}>
        <Fact large label={text.to} value={employer.name} also={reachOf(employer)} />
      </dl>
      <p className={styles['sentence']}>{text.introduces(head.center)}</p>
      <dl className={styles['facts']}>
        <Fact
          large
          label={slips.holder}
          value={holder.fullName}
          also={holder.number === null ? undefined : common.badge(holder.number)}
        />
        <Person holder={holder} />
        <Fact
          label={text.work}
          value={vacancy?.title ?? null}
          also={employer.booth === null ? undefined : common.booth(employer.booth)}
        />
        {vacancy !== null && (
          <Fact
            label={text.wage}
            value={
              vacancy.wageFrom === null && vacancy.wageTo === null
                ? jobs.wage(null, null)
                : text.wageText(jobs.wage(vacancy.wageFrom, vacancy.wageTo))
            }
            also={vacancy.place === null ? undefined : `${text.place}: ${vacancy.place}`}
          />
        )}
      </dl>
      <p className={styles['sentence']}>{text.request}</p>
      <footer className={styles['signatures']}>
        <p>
          <strong>{text.worker}</strong>
          {text.signed}
        </p>
        <p>
          <strong>{text.center}</strong>
          {text.signed}
        </p>
      </footer>
    </Slip>
  )
}

function Letterhead({ head, givenOn }: { head: DocumentHead; givenOn: string }) {
  return (
    <header className={styles['letterhead']}>
      <div>
        <p className={styles['office']}>{head.center}</p>
        <p className={styles['ruled']}>{text.number}</p>
      </div>
      <div>
        <p className={styles['state']}>{common.state}</p>
        <p className={styles['motto']}>{common.motto}</p>
        <p className={styles['day']}>{common.placeAndDay(head.province, givenOn)}</p>
      </div>
    </header>
  )
}

function Person({ holder }: { holder: SlipHolder }) {
  const sex = holder.sex === null ? null : lists.sex[holder.sex]
  const born = holder.birthDate === null ? null : common.day(holder.birthDate)
  return (
    <>
      <Fact label={slips.born} value={born} also={sex === null ? undefined : `${slips.sex}: ${sex}`} />
      <Fact
        label={slips.home}
        value={holder.commune}
        also={holder.phone === null ? undefined : `${slips.phone}: ${holder.phone}`}
      />
    </>
  )
}

function reachOf({ address, phone }: SlipEmployer): string {
  return [address, phone === null || phone === '' ? null : `${slips.phone} ${phone}`]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}
