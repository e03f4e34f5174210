/** When a badge's card came to the phone's screen, by the page's own clock, in ms. */
export type CardTimes = { name: string; shownAt: number; askedAt: number; answeredAt: number; paintedAt: number }

/**
 * The first frame of a badge after frames of the bare hall, and when the browser put it on the screen. Runs in a page, by
 * its own text.
 */
export async function firstBadge(video: HTMLVideoElement): Promise<{ frame: VideoFrame; shownAt: number }> {
  const side = 64
  const light = new Uint8Array((side * side * 3) / 2)
  let isHallSeen = false
  for (;;) {
    const shownAt = await new Promise<number>((resolve) => {
      video.requestVideoFrameCallback((_now, { presentationTime }) => resolve(presentationTime))
    })
    const frame = new VideoFrame(video)
    const [x, y] = [(frame.codedWidth - side) / 2, (frame.codedHeight - side) / 2]
    await frame.copyTo(light, { rect: { x, y, width: side, height: side } })
    const brightness = light.subarray(0, side * side).toSorted()
    const isBadge = (brightness.at(-1) ?? 0) - (brightness[0] ?? 0) > 60
    if (isBadge && isHallSeen) return { frame, shownAt }
    if (!isBadge) isHallSeen = true
    frame.close()
  }
}

/** The next badge held before the booth's page, until the name on its card is painted; null when it came too early. */
export async function watchCard(): Promise<CardTimes | null> {
  const probe = globalThis as unknown as { firstBadge: typeof firstBadge }
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const find = () => document.querySelector('video')
  while ((find()?.readyState ?? 0) < HTMLMediaElement.HAVE_CURRENT_DATA) {
    if (document.querySelector('[aria-busy] > h2') !== null) return null
    await nextFrame()
  }
  performance.clearResourceTimings()
  const card = new Promise<{ name: string; paintedAt: number }>((resolve) => {
    const observer = new MutationObserver(() => {
      const name = document.querySelector('[aria-busy="false"] > h2')?.textContent
      if (!name) return
      observer.disconnect()
      // What is posted from an animation frame arrives once that frame is painted.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve({ name, paintedAt: performance.now() }))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(null))
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  const badge = await Promise.race([probe.firstBadge(find() as HTMLVideoElement), card.then(() => null)])
  badge?.frame.close()
  const { name, paintedAt } = await card
  const [asked] = performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/api/booth.scan'))
  if (badge === null || !(asked instanceof PerformanceResourceTiming)) return null
  return { name, shownAt: badge.shownAt, askedAt: asked.startTime, answeredAt: asked.responseEnd, paintedAt }
}
