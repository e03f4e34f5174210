import type { Topic } from '../../../shared/contract/procedure.ts'

/** How often at most screens are told that one has come further, in ms. */
const betweenNews = 500

/** What screens are told of works. */
export type News = ReturnType<typeof openNews>

/** Tells screens that works are another: at once, or soon where one has only come further. */
export function openNews({ announce }: { announce: (topics: readonly Topic[]) => void }) {
  let timer: ReturnType<typeof setTimeout> | null = null
  const end = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const say = (): void => {
    end()
    announce(['works'])
  }
  return { say, end, soon: (): void => void (timer ??= setTimeout(say, betweenNews)) }
}
