import { useEffect, useState } from 'react'
import type { ExportFormat, ExportName } from '../../../../shared/contract/exports.ts'
import type { Work } from '../../../../shared/contract/works.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { download } from '../../parts/download.ts'
import { call } from '../../talk/call.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useMadeFiles } from './made-files.ts'

export type Exports = {
  /** The newest work for a file, by what it is of: `attendance.xlsx`, `employer-file:<id>`, `employer-file.zip` for all of them. */
  workOf: (of: string) => Work | undefined
  make: (what: {
    name: ExportName
    format: ExportFormat
    employerId?: string
    year?: number
    title: string
  }) => Promise<void>
  stop: (work: Work) => void
  /** Saves a file that is made and was not saved yet. */
  save: (work: Work) => void
  failure: Failure | null
  /** Why the files of all employers were not begun: said where they are asked for, far down the page. */
  failureOfAll: Failure | null
}

/** Files made beside the desk: begun here, watched, and saved as soon as they are there. */
export function useExports(): Exports {
  const { value: works = [], again } = useAsk('work.list', {})
  const { tell: start, failure } = useTell('export.start')
  const { tell: cancel } = useTell('work.cancel')
  const { awaited, wait, stopWaiting, show, showEmployers, made, forget } = useMadeFiles()

  const [isOfAll, setOfAll] = useState(false)

  useEffect(() => {
    for (const { id, state, file } of works) {
      if (!awaited.has(id) || state === 'waiting' || state === 'running') continue
      stopWaiting(id)
      if (file !== null) {
        download(addressOf(id))
        made(id)
      }
      // What was not made has nothing to open.
      if (state !== 'done') forget(id)
    }
  }, [works, awaited, stopWaiting, made, forget])

  return {
    workOf: (of) => works.find((work) => work.of === of),
    async make({ name, format, employerId, year, title }) {
      setOfAll(name === 'employer-file' && format === 'zip')
      const answer = await start({ name, format, employerId: employerId ?? null, year: year ?? null })
      if (!answer.ok) return
      const { work, password, passwords } = answer.value
      wait(work.id)
      if (password !== null) show({ workId: work.id, of: work.of, name: title, password })
      if (passwords !== null) showEmployers({ workId: work.id, askedAt: work.askedAt, isMade: false, passwords })
    },
    stop: (work) => void cancel({ workId: work.id }),
    save: (work) => void saveKept(work, again),
    failure: isOfAll ? null : failure,
    failureOfAll: isOfAll ? failure : null,
  }
}

/** What is on screen may be older than what the house keeps: a file that has gone meanwhile is said to be, not fetched. */
async function saveKept({ id }: Work, again: () => void): Promise<void> {
  const answer = await call('work.list', {})
  const isGone = answer.ok && !answer.value.some((work) => work.id === id && work.file !== null)
  if (isGone) again()
  else download(addressOf(id))
}

function addressOf(workId: string): string {
  return `/export/work?id=${workId}`
}
