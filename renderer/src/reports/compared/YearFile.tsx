import { Button } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { useExports } from '../files/use-exports.ts'
import { WorkState } from '../files/WorkState.tsx'
import { useFileWords } from '../files/words.ts'
import styles from './compared.module.css'
import { useComparedWords } from './words.ts'

/** What is on screen as a file. */
export function YearFile({ year }: { year: number }) {
  const files = useFileWords()
  const title = useComparedWords().file
  const exports = useExports()
  return (
    <div className={styles['files']}>
      <FailureNotice failure={exports.failure} />
      {(['xlsx', 'csv'] as const).map((format) => {
        const work = exports.workOf(`year${year}.${format}`)
        const make = (): void => void exports.make({ name: 'year', format, year, title })
        return (
          <div key={format}>
            <Button
              variant="default"
              size="md"
              leftSection={<Icon name="download" size={18} />}
              aria-label={files.make(files.format[format], title)}
              aria-disabled={isUnderWay(work)}
              onClick={() => void (isUnderWay(work) || make())}
            >
              {files.format[format]}
            </Button>
            <WorkState work={work} name={title} onStop={exports.stop} onSave={exports.save} onAgain={make} />
          </div>
        )
      })}
    </div>
  )
}
