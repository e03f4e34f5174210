import { sound } from '../parts/sound.ts'
import { usePreferences } from '../session/preferences.ts'

const beats = { good: [40], attention: [30, 60, 30], bad: [180] } satisfies Record<
  Parameters<typeof sound>[0],
  number[]
>

/** An outcome heard and felt: a phone at a noisy fair is held, not listened to. */
export function feel(outcome: keyof typeof beats): void {
  sound(outcome)
  // Safari has no vibration, and browsers refuse it before the first touch.
  if (usePreferences.getState().sounds && 'vibrate' in navigator) navigator.vibrate(beats[outcome])
}
