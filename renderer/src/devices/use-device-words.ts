import { devices } from '../../../shared/words/vi/devices.ts'
import { useWordsWith } from '../session/words.ts'

const own = { devices }

/** The words of this room, and of every screen. */
export function useDeviceWords() {
  return useWordsWith(own)
}
