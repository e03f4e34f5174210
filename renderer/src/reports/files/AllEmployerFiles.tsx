import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { isUnderWay } from '../../parts/made-file/WorkProgress.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { PasswordList } from './PasswordList.tsx'
import styles from './employer-files.module.css'
import { standingPasswords, useMadeFiles } from './made-files.ts'
import type { Exports } from './use-exports.ts'
import { useFileWords } from './words.ts'
import { WorkState } from './WorkState.tsx'

type AllProps = { exports: Exports; employers: OutputOf<'employer-file.read'>['employers'] }

/** The files of all employers by one press: how far they are, and then what opens each of them. */
export function AllEmployerFiles({ exports, employers }: AllProps) {
  const text = useFileWords().employerFiles
  const button = useRef<HTMLButtonElement>(null)
  const { ofEmployers, forget } = useMadeFiles()
  const work = exports.workOf('employer-file.zip')
  const shown = standingPasswords(ofEmployers, work)
  const files = employers.filter(({ sharing }) => sharing > 0).length
  const isHeld = shown !== null || isUnderWay(work)
  const isUnopened = work !== undefined && work.file !== null && work.id !== ofEmployers?.workId
  const make = (): void => void exports.make({ name: 'employer-file', format: 'zip', title: text.all })
  const press = (): void => {
    button.current?.focus()
    if (files > 0 && !isHeld) make()
  }
  useShortcuts({ 'alt+KeyT': press })
  const done = (workId: string): void => {
    forget(workId)
    // What was pressed is gone with the list.
    button.current?.focus()
  }
  if (files === 0 && shown === null) return <p className={styles['soft']}>{text.allNone}</p>
  return (
    <div className={styles['all']}>
      <div className={styles['press']}>
        <Button
          ref={button}
          size="md"
          variant={isHeld ? 'default' : 'filled'}
          leftSection={<Icon name="download" size={18} />}
          aria-keyshortcuts="Alt+T"
          aria-disabled={isHeld}
          onClick={press}
        >
          {text.all}
          <Key gap name="Alt+T" />
        </Button>
        <span>{shown === null ? text.allNote(files, employers.length - files) : text.allHeld}</span>
      </div>
      <FailureNotice failure={exports.failureOfAll} />
      {isUnderWay(work) && (
        <p className={styles['soft']} role="status">
          {work?.total ? `${text.allDone(work.done, work.total)}. ` : ''}
          {text.allWait}
        </p>
      )}
      <WorkState work={work} name={text.all} onStop={exports.stop} onSave={exports.save} onAgain={make} />
      {isUnopened && <p className={styles['soft']}>{text.allLost}</p>}
      {shown !== null && <PasswordList shown={shown} onDone={() => done(shown.workId)} />}
    </div>
  )
}
