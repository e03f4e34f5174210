import { useEffect, useState } from 'react'
import type { Waiting } from '../../../shared/contract/booth.ts'
import { useAsk } from '../talk/use-ask.ts'

export type Called = Waiting & { calledAt: number }

/** Who is called to a booth and has not come, the longest called first. */
export function useCalled(): Called[] {
  const { value } = useAsk('waiting.list', {})
  return (value ?? [])
    .flatMap((one) => (one.calledAt === null ? [] : [{ ...one, calledAt: one.calledAt }]))
    .toSorted((one, other) => one.calledAt - other.calledAt)
}

/** Long enough, in ms, that somebody should look for them. */
const longAfter = 5 * 60_000

/** The one who has been called longest, once that is long. */
export function useCalledLong(): Called | null {
  const [first] = useCalled()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  return first !== undefined && now - first.calledAt >= longAfter ? first : null
}

/** Where somebody is called to: `bàn 5`, or the employer where the booth has no number. */
export function placeOf({ booth, employerName }: Called, boothNumber: (booth: string) => string): string {
  return booth === null || booth === '' ? employerName : boothNumber(booth)
}
