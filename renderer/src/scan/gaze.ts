/** A code has to be out of sight this long (ms) to be a new scan when it comes back; see [Note: repeated scans]. */
const outOfSight = 2000

/**
 * Tells scans from sightings: a camera sees the same code many times a second for as long as somebody holds it there.
 * Answers whether this sighting is a scan.
 */
export function createGaze(): (text: string, at: number) => boolean {
  const lastSeen = new Map<string, number>()
  return (text, at) => {
    for (const [other, when] of lastSeen) if (at - when >= outOfSight) lastSeen.delete(other)
    const isScan = !lastSeen.has(text)
    lastSeen.set(text, at)
    return isScan
  }
}
