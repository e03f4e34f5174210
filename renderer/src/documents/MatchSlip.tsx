import type { Match } from '../../../shared/contract/employers.ts'
import type { DocumentFace, DocumentHead } from '../../../shared/document-face.ts'
import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { slips } from '../../../shared/words/papers/slips.ts'
import { Page, Roll } from './Page.tsx'
import styles from './slips.module.css'

type Face = Extract<DocumentFace, { kind: 'match-slip' }>
const text = slips.match
/** Half a page holds so many in two columns, and so many are enough on a roll. */
const onHalf = 6
const onRoll = 5

/** The booths worth going to for one person, the best first, and why. Nobody needs a second one to keep. */
export function MatchSlip({ slip, head, paper }: { slip: Face; head: DocumentHead; paper: DocumentPaperName }) {
  if (paper === 'slip' || paper === 'slip-58')
    return (
      <Roll head={head} width={paper === 'slip' ? 80 : 58}>
        <article className={styles['narrow']}>
          <Matches slip={slip} head={head} matches={slip.matches.slice(0, onRoll)} />
        </article>
      </Roll>
    )
  const isHalf = paper === 'a5'
  return (
    <Page head={head} size={isHalf ? 'a5' : 'a4'}>
      <article className={isHalf ? styles['half'] : styles['whole']} data-fit>
        <Matches slip={slip} head={head} matches={isHalf ? slip.matches.slice(0, onHalf) : slip.matches} />
      </article>
    </Page>
  )
}

function Matches({ slip, head, matches }: { slip: Face; head: DocumentHead; matches: readonly Match[] }) {
  const { fullName, number } = slip.holder
  return (
    <>
      <header className={styles['plainHead']}>
        <h1 className={styles['title']}>{text.title}</h1>
        <p className={styles['person']}>
          <strong>{fullName}</strong>{' '}
          {number !== null && <span className={styles['badge']}>{common.badge(number)}</span>}
        </p>
        <p className={styles['fair']}>{common.fair(head.fairName, head.heldOn)}</p>
      </header>
      <p className={styles['sentence']}>{matches.length === 0 ? text.nothing : text.how}</p>
      <ol className={styles['matches']}>
        {matches.map((match) => (
          <li key={match.vacancyId}>
            <span className={styles['boothMark']}>{match.booth ?? '–'}</span>
            <div>
              <p className={styles['vacancy']}>{match.title}</p>
              <p>{match.employerName}</p>
              <p>
                {[text.wage(jobs.wage(match.wageFrom, match.wageTo)), match.place]
                  .filter((part) => part !== null && part !== '')
                  .join(' · ')}
              </p>
              <p className={styles['why']}>{whyOf(match)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Reasons, then what to ask first; each once. */
function whyOf({ reasons, doubts }: Match): string {
  const said = new Set([...reasons.map((reason) => text.reason[reason]), ...doubts.map((doubt) => text.doubt[doubt])])
  const why = [...said].join('; ')
  return why.charAt(0).toLocaleUpperCase('vi') + why.slice(1)
}
