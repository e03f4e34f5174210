import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import { paperPer } from '../../../../shared/contract/office-papers.ts'
import { Icon } from '../../parts/Icon.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import styles from './papers.module.css'
import { usePaperWords } from './words.ts'

export type Paper = OutputOf<'office-paper.list'>[number]

/** One paper: what it holds, of whom, and the press that makes it. One with a wrong template says so instead. */
export function MakePaper({ paper }: { paper: Paper }) {
  const words = usePaperWords()
  const { name, of, problems, isPersonal } = paper
  const [key, choose] = useState<string | null>(null)
  const per = paperPer[name]
  const isChosen = key !== null && of.some((one) => one.key === key)
  const title = words.name[name]
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
            <Get address={addressOf(name, per === 'fair' ? null : key)} label={words.make} title={title} />
          )}
          {per === 'employer' && of.length > 1 && !isChosen && (
            <Get address={addressOf(name, null)} label={words.makeAll} title={title} />
          )}
        </div>
      )}
    </div>
  )
}

function Get({ address, label, title }: { address: string; label: string; title: string }) {
  return (
    <Button
      component="a"
      href={address}
      download=""
      variant="default"
      size="md"
      leftSection={<Icon name="download" size={18} />}
      aria-label={`${label}: ${title}`}
    >
      {label}
    </Button>
  )
}

function addressOf(name: string, of: string | null): string {
  const query = new URLSearchParams({ name, ...(of === null ? {} : { of }) })
  return `/export/paper.docx?${query.toString()}`
}
