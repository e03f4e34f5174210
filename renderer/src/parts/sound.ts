import { usePreferences } from '../session/preferences.ts'

const tunes = {
  good: [[880, 0, 0.09]],
  attention: [
    [520, 0, 0.12],
    [520, 0.18, 0.12],
  ],
  bad: [[220, 0, 0.28]],
} satisfies Record<string, [hertz: number, from: number, seconds: number][]>

let context: AudioContext | null = null

/** A short tone with every outcome, since a clerk looks at the person and not at the screen. */
export function sound(outcome: keyof typeof tunes): void {
  if (!usePreferences.getState().sounds) return
  try {
    context ??= new AudioContext()
    void context.resume()
    for (const [hertz, from, seconds] of tunes[outcome]) play(context, hertz, context.currentTime + from, seconds)
  } catch {
    // A machine without a sound card still registers people.
  }
}

function play(audio: AudioContext, hertz: number, from: number, seconds: number): void {
  const tone = audio.createOscillator()
  const loudness = audio.createGain()
  tone.frequency.value = hertz
  loudness.gain.setValueAtTime(0.12, from)
  loudness.gain.exponentialRampToValueAtTime(0.001, from + seconds)
  tone.connect(loudness).connect(audio.destination)
  tone.start(from)
  tone.stop(from + seconds)
}
