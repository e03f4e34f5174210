import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { paperPer } from '../../../../shared/contract/office-papers.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FileState } from '../../parts/made-file/FileState.tsx'
import { useMadeFile } from '../../parts/made-file/use-made-file.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { useTell } from '../../talk/use-tell.ts'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

export type Paper = OutputOf<'office-paper.list'>[number]

/** One paper: what it holds, of whom, the press that makes it and how far it is. One with a wrong template says so instead. */
export function MakePaper({ paper }: { paper: Paper }) {
  const words = usePaperWords()
  const { name, of, problems, isPersonal } = paper
  const [key, choose] = useState<string | null>(null)
  const per = paperPer[name]
  const isChosen = key !== null && of.some((one) => one.key === key)
  const title = words.name[name]
  const file = useMadeFile(`office-paper:${name}`)
  const { tell: start, failure } = useTell('office-paper.start')
  async function make(whose: string | null): Promise<void> {
    if (file.isUnderWay) return
    const answer = await start({ name, of: whose })
    if (answer.ok) file.wait(answer.value.workId)
  }
  return (
    <div className={styles['row']}>
      <div>
        <strong>{title}</strong>
        <div className={styles['soft']}>
          {words.note[name]} {isPersonal && words.personal}
        </div>
        {problems.map((problem) => (
          <Notice key={`${problem.kind} ${problem.placeholder}`} tone="bad">
            {words.template.wrong(words.problem[problem.kind](problem.placeholder))}
          </Notice>
        ))}
        {per === 'employer' && of.length === 0 && <div className={styles['soft']}>{words.noEmployers}</div>}
        <FailureNotice failure={failure} />
        <FileState file={file} />
      </div>
      {problems.length === 0 && (
        <div className={styles['make']}>
          {per !== 'fair' && (
            <SearchSelect
              aria-label={`${title}: ${per === 'employer' ? words.chooseEmployer : words.chooseCommune}`}
              placeholder={per === 'employer' ? words.chooseEmployer : words.chooseCommune}
              options={of.map((one) => ({
                value: one.key,
                label: `${one.name} (${per === 'commune' ? words.persons(one.count) : words.turns(one.count)})`,
              }))}
              value={isChosen ? key : null}
              onChange={choose}
              disabled={of.length === 0}
            />
          )}
          {(per === 'fair' || isChosen) && (
            <Get
              label={words.make}
              title={title}
              isUnderWay={file.isUnderWay}
              onPress={() => void make(per === 'fair' ? null : key)}
            />
          )}
          {per === 'employer' && of.length > 1 && !isChosen && (
            <Get label={words.makeAll} title={title} isUnderWay={file.isUnderWay} onPress={() => void make(null)} />
          )}
        </div>
      )}
    </div>
  )
}

function Get({
  label,
  title,
  isUnderWay,
  onPress,
}: {
  label: string
  title: string
  isUnderWay: boolean
  onPress: () => void
}) {
  return (
    <Button
      variant="default"
      size="md"
      leftSection={<Icon name="download" size={18} />}
      aria-label={`${label}: ${title}`}
      aria-disabled={isUnderWay}
      onClick={onPress}
    >
      {label}
    </Button>
  )
}
