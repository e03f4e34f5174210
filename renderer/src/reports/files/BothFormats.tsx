import { Button } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import styles from './files.module.css'
import { useExports } from './use-exports.ts'
import { useFileWords } from './words.ts'
import { WorkState } from './WorkState.tsx'

type BothFormatsProps = { name: 'year' | 'follow-up'; year?: number; title: string }

/** What is on screen as a file, beside it: Excel or CSV, and under both what became of each. */
export function BothFormats({ name, year, title }: BothFormatsProps) {
  const files = useFileWords()
  const exports = useExports()
  const offered = (['xlsx', 'csv'] as const).map((format) => ({
    format,
    work: exports.workOf(`${name}${year ?? ''}.${format}`),
    make: (): void => void exports.make({ name, format, title, ...(year === undefined ? {} : { year }) }),
  }))
  return (
    <div className={styles['both']}>
      <FailureNotice failure={exports.failure} />
      <div className={styles['bothButtons']}>
        {offered.map(({ format, work, make }) => (
          <Button
            key={format}
            variant="default"
            size="md"
            leftSection={<Icon name="download" size={18} />}
            aria-label={files.make(files.format[format], title)}
            aria-disabled={isUnderWay(work)}
            onClick={() => void (isUnderWay(work) || make())}
          >
            {files.format[format]}
          </Button>
        ))}
      </div>
      {offered.map(
        ({ format, work, make }) =>
          work !== undefined && (
            <div key={format} className={styles['said']}>
              <span className={styles['soft']}>{files.format[format]}</span>
              <WorkState work={work} name={title} onStop={exports.stop} onSave={exports.save} onAgain={make} />
            </div>
          ),
      )}
    </div>
  )
}
