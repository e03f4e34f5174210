import { booth } from '../../../shared/words/vi/booth.ts'
import { office } from '../../../shared/words/vi/office.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { Empty, Page } from '../parts/Page.tsx'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './booth.module.css'
import { useSit } from './use-sit.ts'

const own = { booth, office }

/** Before a booth starts: whose table is this? */
export function ChooseEmployer() {
  const words = useWordsWith(own)
  const { value: employers, failure } = useAsk('employer.list', {})
  const { sit, busy, failure: notSat } = useSit()
  return (
    <Page title={words.booth.choose} note={words.booth.chooseNote}>
      <FailureNotice failure={failure ?? notSat} />
      {employers?.length === 0 && <Empty title={words.booth.noEmployers} next={words.booth.noEmployersNext} />}
      <div className={styles['employers']}>
        {(employers ?? []).map((employer) => (
          <button
            key={employer.id}
            type="button"
            className={styles['employer']}
            disabled={busy}
            onClick={() => void sit(employer.id)}
          >
            <strong>{employer.name}</strong>
            <span className={styles['soft']}>
              {[
                employer.booth === null ? null : words.common.boothNumber(employer.booth),
                words.office.employers.vacancies(employer.vacancies.length),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        ))}
      </div>
    </Page>
  )
}
