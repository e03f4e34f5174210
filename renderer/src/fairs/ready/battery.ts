/** What Chromium tells of the battery; other browsers do not. */
type Battery = { charging: boolean; level: number }

/** Whether the machine is plugged in and how full it is, 0 to 100; null where nothing is told. */
export async function readBattery(): Promise<{ charging: boolean; percent: number } | null> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> }
  try {
    const battery = await getBattery?.call(navigator)
    return battery ? { charging: battery.charging, percent: Math.round(battery.level * 100) } : null
  } catch {
    return null
  }
}
