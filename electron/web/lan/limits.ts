/** A bucket that fills again by so many a second, up to so many. */
export type Rate = { aSecond: number; atOnce: number }

/**
 * A recruiter makes a request or two a second; what waited in a phone comes in a burst. Before there is a session a page
 * is loaded, about a dozen files, and behind a router of the hall thirty phones are one peer.
 */
export const rates = {
  session: { aSecond: 400, atOnce: 800 },
  peer: { aSecond: 60, atOnce: 600 },
  signIn: { aSecond: 1, atOnce: 40 },
} as const satisfies Record<string, Rate>

/** More than this many at a time are made up by somebody who floods us; the fullest buckets are the ones to forget. */
const mostKept = 2_000

/** Takes one from the bucket of `who`; answers 0, or after how many ms to come again. `now` is in ms. */
export function openBuckets({ aSecond, atOnce }: Rate, now: () => number): (who: string) => number {
  const buckets = new Map<string, { left: number; at: number }>()
  const fill = (bucket: { left: number; at: number }, at: number): void => {
    // A clock set back fills nothing and takes nothing.
    bucket.left = Math.min(atOnce, bucket.left + (Math.max(0, at - bucket.at) * aSecond) / 1000)
    bucket.at = at
  }
  const forgetFull = (at: number): void => {
    for (const [who, bucket] of buckets) {
      fill(bucket, at)
      if (bucket.left >= atOnce) buckets.delete(who)
    }
    if (buckets.size >= mostKept) buckets.clear()
  }
  return (who) => {
    const at = now()
    const bucket = buckets.get(who) ?? { left: atOnce, at }
    fill(bucket, at)
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * 1000) / aSecond)
    bucket.left -= 1
    if (!buckets.has(who)) {
      if (buckets.size >= mostKept) forgetFull(at)
      buckets.set(who, bucket)
    }
    return 0
  }
}
