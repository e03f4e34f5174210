import type { DocumentFace, DocumentHead } from '../../../shared/document-face.ts'
import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { slips } from '../../../shared/words/papers/slips.ts'
import { Fact, Slip } from './Slip.tsx'
import styles from './slips.module.css'

type Face = Extract<DocumentFace, { kind: 'appointment-slip' }>

/** Phiếu hẹn: who expects whom, when and where, and what to bring. */
export function AppointmentSlip({ slip, head, paper }: { slip: Face; head: DocumentHead; paper: DocumentPaperName }) {
  const text = slips.appointment
  const { holder, employer } = slip
  const contact = [employer.contact, employer.phone].filter((part) => part !== null && part !== '').join(', ')
  return (
    <Slip head={head} paper={paper}>
      <header className={styles['plainHead']}>
        <h1 className={styles['title']}>{text.title}</h1>
        <p className={styles['fair']}>{common.fair(head.fairName, head.heldOn)}</p>
      </header>
      <dl className={styles['facts']}>
        <Fact
          large
          label={text.employer}
          value={employer.name}
          also={employer.booth === null ? undefined : common.booth(employer.booth)}
        />
        <Fact
          label={slips.holder}
          value={holder.fullName}
          also={holder.number === null ? undefined : common.badge(holder.number)}
        />
        <Fact label={slips.vacancy} value={slip.vacancy} />
        <Fact large label={text.at} value={slip.at === null ? text.later : text.moment(slip.at)} />
        <Fact large label={text.place} value={slip.place ?? employer.address} />
        <Fact label={text.contact} value={contact} />
        <Fact label={text.bring} value={text.papers} />
        <Fact label={text.other} value={null} />
      </dl>
      <footer className={styles['foot']}>
        <p>{text.foot}</p>
        <p className={styles['sign']}>{text.sign}</p>
      </footer>
    </Slip>
  )
}
