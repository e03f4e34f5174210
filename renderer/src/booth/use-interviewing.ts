import { useAsk } from '../talk/use-ask.ts'
import { useBooth } from './use-booth.ts'
import { useOwn } from './use-own.ts'
import { useWaiting } from './Waiting.tsx'

const noVacancies: never[] = []

/** All that an employer's table shows, for both of its shells. */
export function useInterviewing(employerId: string) {
  const { value: read } = useAsk('booth.read', {})
  const { own } = useOwn(employerId)
  const booth = useBooth(employerId, own ?? noVacancies)
  const waiting = useWaiting(employerId)
  return { booth, own, waiting, vacancies: read?.vacancies ?? noVacancies, settings: read?.settings ?? null }
}

export type InterviewingWork = ReturnType<typeof useInterviewing>
