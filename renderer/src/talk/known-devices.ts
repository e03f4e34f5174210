const place = 'fairdesk-devices'
const mostKept = 20

/** The ids the host has known this browser by, the newest first. No row of the database lies here. */
export function knownDevices(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Remembers the id of today. A browser that keeps nothing is a new device each time. */
export function rememberDevice(id: string): void {
  try {
    const others = knownDevices().filter((known) => known !== id)
    localStorage.setItem(place, JSON.stringify([id, ...others].slice(0, mostKept)))
  } catch {
    // Said where it matters: what waits is then held in the page only.
  }
}
