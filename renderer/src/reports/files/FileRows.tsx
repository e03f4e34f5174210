import { Button } from '@mantine/core'
import { Fragment } from 'react'
import type { Offered } from '../../../../shared/contract/exports.ts'
import { Icon } from '../../parts/Icon.tsx'
import styles from './files.module.css'
import type { Exports } from './use-exports.ts'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { WorkState } from './WorkState.tsx'
import { useFileWords } from './words.ts'

/** The lists of the fair: what each holds, the formats it comes in, and how far each is. */
export function FileRows({ files, exports }: { files: readonly Offered[]; exports: Exports }) {
  const words = useFileWords()
  return (
    <div className={styles['files']}>
      {files.map(({ name, formats, rows }) => {
        const title = words.name[name]
        return (
          <div key={name} className={styles['file']}>
            <div>
              <strong>{title}</strong>
              <div className={styles['soft']}>{words.holds[name](rows)}</div>
            </div>
            <div className={styles['formats']}>
              {formats.map((format) => {
                const work = exports.workOf(`${name}.${format}`)
                const make = (): void => void exports.make({ name, format, title })
                return (
                  <Fragment key={format}>
                    <Button
                      className={styles['format'] ?? ''}
                      data-format={format}
                      variant="default"
                      size="md"
                      leftSection={<Icon name="download" size={18} />}
                      aria-label={words.make(words.format[format], title)}
                      aria-disabled={isUnderWay(work)}
                      onClick={() => void (isUnderWay(work) || make())}
                    >
                      {words.format[format]}
                    </Button>
                    {work !== undefined && (
                      <div className={styles['said']}>
                        <span className={styles['soft']}>{words.format[format]}</span>
                        <WorkState
                          work={work}
                          name={title}
                          onStop={exports.stop}
                          onSave={exports.save}
                          onAgain={make}
                        />
                      </div>
                    )}
                  </Fragment>
                )
              })}
            </div>
          </div>
        )
      })}
    </div>
  )
}
