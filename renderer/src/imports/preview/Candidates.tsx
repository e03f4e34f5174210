import { Button } from '@mantine/core'
import type { Candidate, Choice, Line } from '../../../../shared/contract/list-lines.ts'
import { useCommuneName } from '../../parts/places.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import styles from '../imports.module.css'
import { useImportWords } from '../words.ts'

/** Whom the line may mean: people already known, or another line of the file. */
export function Candidates({
  line,
  decide,
}: {
  line: Line
  decide: (does: Choice['does'], attendeeId?: string | null) => void
}) {
  const { preview: text } = useImportWords().imports
  if (line.fate !== 'undecided') return null
  return (
    <div className={styles['candidates']}>
      {line.candidates.length > 0 && <strong>{text.asked}</strong>}
      {line.candidates.map((candidate) => (
        <div key={candidate.id} className={styles['candidate']}>
          <Known candidate={candidate} />
          <Button variant="light" onClick={() => decide('same', candidate.id)}>
            {text.same}
          </Button>
        </div>
      ))}
      {line.twin !== null && (
        <div className={styles['candidate']}>
          <span>{text.twin(String(line.twin.row), line.twin.said)}</span>
          <Button variant="light" onClick={() => decide('same')}>
            {text.sameAsTwin}
          </Button>
        </div>
      )}
    </div>
  )
}

function Known({ candidate }: { candidate: Candidate }) {
  const words = useImportWords()
  const nameOf = useCommuneName()
  const { fullName, birthDate, sex, communeCode, village, phone, idTail, certain } = candidate
  const facts = [
    birthDate === null ? null : dayWritten(birthDate),
    sex === null ? null : words.lists.sex[sex],
    village,
    nameOf(communeCode),
    phone,
    idTail === null ? null : `…${idTail}`,
    certain ? words.imports.preview.certain : null,
  ]
  return (
    <span>
      <strong>{fullName}</strong> <span className={styles['soft']}>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
